package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the funding of a cooperation. */
@RestController
class FundingController {
    private final Asked asked;

    FundingController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/funding")
    FundingAnswer funding(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        List<RecordedStep> steps =
                sight.standings(look, SubjectKind.COOPERATION, slug).current();
        return new FundingAnswer(
                day,
                look.knownAt(),
                FundingView.seen(steps, sight.of(SubjectKind.COOPERATION, slug).allowsWhole(Act.SEE_FUNDING), day));
    }
}
