package de.kooperationsbuch.query.cooperation;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Page;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the cooperations. */
@RestController
class CooperationController {
    private final Asked asked;
    private final Overview overview;

    CooperationController(Asked asked, Overview overview) {
        this.asked = asked;
        this.overview = overview;
    }

    @GetMapping("/api/cooperations")
    Page<CooperationAnswer> cooperations(
            @RequestParam Optional<String> page, @RequestParam Optional<String> size, Sight sight) {
        Paging paging = Paging.of(page, size);
        LocalDate today = asked.today();
        Overview.Told told = overview.now();
        List<CooperationSummary> seen = told.cooperations().stream()
                .filter(summary -> sight.allows(Act.SEE_COOPERATION, summary.readers()))
                .toList();
        return Page.of(seen, paging, told.knownAt())
                .map(summary ->
                        CooperationAnswer.of(summary, today, sight.allows(Act.SEE_PLACEMENT, summary.readers())));
    }

    @GetMapping("/api/cooperations/{slug}")
    CooperationAnswer cooperation(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        Constellation constellation = Constellation.of(look, slug);
        boolean placed = sight.of(SubjectKind.COOPERATION, slug).allows(Act.SEE_PLACEMENT);
        return CooperationAnswer.of(
                constellation,
                look,
                Optional.of(constellation)
                        .filter(asked -> placed)
                        .map(known -> PlacementAnswer.of(known, RuleSets.current(), day, look.knownAt())
                                .seenBy(sight)));
    }
}
