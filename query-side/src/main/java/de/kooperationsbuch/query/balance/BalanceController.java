package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the figures of eye level of a cooperation. */
@RestController
class BalanceController {
    private final Asked asked;

    BalanceController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/balance")
    BalanceAnswer balance(
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        Period period = asked.period(from, to);
        Look look = sight.look(asked.knownAt(knownAt));
        return BalanceAnswer.of(
                slug, period, look.knownAt(), Balance.of(Standings.of(look, SubjectKind.COOPERATION, slug), period));
    }
}
