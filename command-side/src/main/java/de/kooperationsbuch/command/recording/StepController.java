package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    record Answer(String stepId, String subject, String position) {}

    @PostMapping(path = "/api/steps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> post(InputStream body) throws IOException {
        var posted = envelopes.read(BoundedBody.read(body), recording.today());
        var result = recording.record(posted, Channel.API);
        return ResponseEntity.status(result.outcome() == Outcome.RECORDED ? HttpStatus.CREATED : HttpStatus.OK)
                .location(location(result))
                .body(new Answer(result.stepId(), result.subject().toString(), Long.toString(result.position())));
    }

    private static URI location(Recording.Result result) {
        String collection = switch (result.subject().kind()) {
            case ORGANISATION -> "organisations";
            case COOPERATION -> "cooperations";
            case KOMMUNE -> "kommunen";
        };
        return URI.create("/api/" + collection + "/" + result.subject().slug() + "/steps/" + result.stepId());
    }
}
