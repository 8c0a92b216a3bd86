package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the placement of a cooperation, on a day and over the years. */
@RestController
class PlacementController {
    private final Asked asked;

    PlacementController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/placement")
    ByRules placement(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> rules,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        AskedRules named = AskedRules.of(rules);
        Look look = sight.look(asked.knownAt(knownAt));
        return named.on(day, Constellation.of(look, slug), look.knownAt()).seenBy(sight);
    }

    @GetMapping("/api/cooperations/{slug}/placement/history")
    ByRules history(
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> rules,
            Sight sight) {
        Period period = asked.period(from, to).until(asked.today());
        AskedRules named = AskedRules.of(rules);
        Look look = sight.look(asked.knownAt(knownAt));
        return named.between(period, Constellation.of(look, slug), look.knownAt())
                .seenBy(sight);
    }
}
