package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the cycles of a cooperation. */
@RestController
class CycleController {
    private final Asked asked;

    CycleController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/cycles/{cycle}")
    CycleAnswer cycle(
            @PathVariable String slug,
            @PathVariable String cycle,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        Cycle found = cycles(look, slug, day, sight)
                .filter(one -> one.cycle().value().equals(cycle))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.UNKNOWN_SUBJECT, "cycle-not-known", cycle).status(404));
        return new CycleAnswer(new CooperationId(slug), look.knownAt(), found);
    }

    @GetMapping("/api/cooperations/{slug}/cycles")
    CyclesAnswer cycles(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        return new CyclesAnswer(
                new CooperationId(slug),
                day,
                look.knownAt(),
                cycles(look, slug, day, sight).map(CycleRow::of).toList());
    }

    private static Stream<Cycle> cycles(Look look, String slug, LocalDate day, Sight sight) {
        boolean whole = sight.isWhole(new SubjectId(SubjectKind.COOPERATION, slug));
        Standings standings = sight.standings(look, SubjectKind.COOPERATION, slug);
        return Cycles.of(standings, sight::seesRatingOf).on(day).stream()
                .map(cycle -> whole ? cycle : cycle.withoutRatings());
    }
}
