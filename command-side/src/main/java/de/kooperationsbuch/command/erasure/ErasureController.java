package de.kooperationsbuch.command.erasure;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.command.vault.Erasure;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.json.StrictBody;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Destroys the key of a person, or of the texts of one step. Asked for again it answers the same. */
@RestController
class ErasureController {
    private final Erasing erasing;
    private final Copies copies;

    ErasureController(Erasing erasing, Copies copies) {
        this.erasing = erasing;
        this.copies = copies;
    }

    record Wanted(ErasureReason reason) {}

    record ErasedPerson(String person, Instant erasedAt, ErasureReason reason) {}

    /** @param alsoIn ids of steps of the same subject that may say the same and can still be read */
    record ErasedTexts(String subject, String stepId, Instant erasedAt, ErasureReason reason, List<String> alsoIn) {}

    @PostMapping(
            path = "/api/people/{id}/erasure",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    ErasedPerson person(Caller caller, @PathVariable String id, InputStream body) throws IOException {
        Wanted wanted = StrictBody.read(body, Wanted.class);
        Erasure erasure = erasing.person(id, wanted.reason(), caller.account());
        return new ErasedPerson(erasure.id(), erasure.at(), erasure.reason());
    }

    @PostMapping(
            path = "/api/{subjects:cooperations|organisations|kommunen}/{slug}/steps/{stepId}/texts/erasure",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    ErasedTexts texts(
            Caller caller,
            @PathVariable String subjects,
            @PathVariable String slug,
            @PathVariable String stepId,
            InputStream body)
            throws IOException {
        Wanted wanted = StrictBody.read(body, Wanted.class);
        SubjectId subject = Addressed.subject(subjects, slug, stepId);
        StepId step = Addressed.step(stepId);
        Erasure erasure = erasing.texts(subject, step, wanted.reason(), caller.account());
        List<String> alsoIn =
                copies.of(subject, step).stream().map(StepId::value).toList();
        return new ErasedTexts(subject.toString(), stepId, erasure.at(), erasure.reason(), alsoIn);
    }
}
