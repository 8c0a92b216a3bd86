package de.kooperationsbuch.query.network;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.asking.Period;
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
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        return new NetworkAnswer(day, look.knownAt(), NetworkView.of(map(look, slug, sight), day));
    }

    @GetMapping("/api/kommunen/{slug}/network/diff")
    NetworkDiffAnswer diff(
            @PathVariable String slug,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        Period period = asked.periodSince(from, to);
        LocalDate before = period.from().orElseThrow();
        LocalDate after = period.to().orElseThrow();
        Look look = sight.look(asked.knownAt(knownAt));
        List<RecordedStep> map = map(look, slug, sight);
        return new NetworkDiffAnswer(
                before,
                after,
                look.knownAt(),
                NetworkDiff.between(NetworkView.of(map, before), NetworkView.of(map, after)));
    }

    private static List<RecordedStep> map(Look look, String slug, Sight sight) {
        return sight.standings(look, SubjectKind.KOMMUNE, slug).current();
    }
}
