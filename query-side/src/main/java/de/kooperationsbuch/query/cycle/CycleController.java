package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
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
        Cycle found = SeenCycles.named(cycle, SeenCycles.of(look, slug, sight).on(day));
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
                SeenCycles.of(look, slug, sight).on(day).stream()
                        .map(CycleRow::of)
                        .toList());
    }
}
