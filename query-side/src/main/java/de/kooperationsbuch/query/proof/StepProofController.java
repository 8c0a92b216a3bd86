package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the receipt of a step to whoever may see the step. */
@RestController
class StepProofController {
    private static final String STEP = "/api/{subjects:cooperations|organisations|kommunen}/{slug}/steps/{stepId}";

    private final StepProofs proofs;

    StepProofController(StepProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping(STEP + "/proof")
    ResponseEntity<StepProof> proof(
            @PathVariable String subjects, @PathVariable String slug, @PathVariable String stepId, Sight sight) {
        SubjectKind kind = kind(subjects);
        Standings standings = standings(kind, slug, sight);
        StandingStep step = Timeline.step(standings, stepId);
        boolean opened = new Opening(new SubjectId(kind, slug), standings, sight).opens(step);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(stepId + ".proof.json"))
                .body(proofs.receipt(step.recorded(), opened));
    }

    @GetMapping(STEP + "/tlog-proof")
    ResponseEntity<byte[]> file(
            @PathVariable String subjects, @PathVariable String slug, @PathVariable String stepId, Sight sight) {
        StandingStep step = Timeline.step(standings(kind(subjects), slug, sight), stepId);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(stepId + ".tlog-proof"))
                .body(proofs.inclusion(step.recorded()).tlogProof().getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers save it under this name; by this header alone, for links that save by themselves renew no session. */
    private static String saved(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private static Standings standings(SubjectKind kind, String slug, Sight sight) {
        Look now = sight.look(Optional.empty());
        return Standings.of(sight.steps(now, kind, slug));
    }

    private static SubjectKind kind(String word) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> kind.collection().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
