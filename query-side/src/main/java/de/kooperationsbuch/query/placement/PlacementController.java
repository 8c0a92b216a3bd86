package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.steps.Book;
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
    private final Book book;
    private final Asked asked;

    PlacementController(Book book, Asked asked) {
        this.book = book;
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/placement")
    PlacementAnswer placement(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> rules) {
        LocalDate day = asked.asOf(asOf);
        PlacementRules named = named(rules);
        Look look = book.look(asked.knownAt(knownAt));
        return PlacementAnswer.of(Constellations.of(look, slug), named, day, look.knownAt());
    }

    @GetMapping("/api/cooperations/{slug}/placement/history")
    HistoryAnswer history(
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> rules) {
        Period period = asked.period(from, to).until(asked.today());
        PlacementRules named = named(rules);
        Look look = book.look(asked.knownAt(knownAt));
        return HistoryAnswer.of(Constellations.of(look, slug), named, period, look.knownAt());
    }

    private static PlacementRules named(Optional<String> name) {
        return name.map(given -> RuleSets.find(given)
                        .orElseThrow(() -> new Refusal(
                                        ProblemType.INVALID_VALUE,
                                        "rule-set",
                                        given,
                                        String.join(", ", RuleSets.names()))
                                .at("rules")))
                .orElseGet(RuleSets::current);
    }
}
