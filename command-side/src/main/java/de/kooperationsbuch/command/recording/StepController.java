package de.kooperationsbuch.command.recording;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.personal.PersonId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/steps}: one envelope in, one step in the book. */
@RestController
class StepController {
    private final EnvelopeReader envelopes = EnvelopeReader.ofPosts();
    private final Recording recording;

    StepController(Recording recording) {
        this.recording = recording;
    }

    /** @param person the id of whom the step names, if it names anybody */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String stepId,
            String subject,
            String position,
            @Nullable PersonId person) {}

    @PostMapping(path = "/api/steps", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> post(InputStream body, Caller caller) throws IOException {
        var posted = envelopes.read(BoundedBody.read(body), recording.today(), Author.of(caller));
        var result = recording.record(posted, Channel.API, caller);
        return ResponseEntity.status(result.outcome().isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(location(result))
                .body(new Answer(
                        result.stepId(),
                        result.subject().toString(),
                        Long.toString(result.position()),
                        result.outcome().person()));
    }

    private static URI location(Recording.Result result) {
        return URI.create("/api/" + result.subject().kind().collection() + "/"
                + result.subject().slug() + "/steps/" + result.stepId());
    }
}
