package de.kooperationsbuch.query.network;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.sight.Sight;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the network map of a Kommune, on a day and between two days. */
@RestController
class NetworkController {
    private final Asked asked;

    NetworkController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/kommunen/{slug}/network")
    NetworkAnswer network(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        return NetworkAnswer.seen(slug, asked.asOf(asOf), sight.look(asked.knownAt(knownAt)), sight);
    }

    @GetMapping("/api/kommunen/{slug}/network/diff")
    NetworkDiffAnswer diff(
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        Period period = asked.periodSince(from, to);
        return NetworkDiffAnswer.seen(
                slug,
                period.from().orElseThrow(),
                period.to().orElseThrow(),
                sight.look(asked.knownAt(knownAt)),
                sight);
    }
}
