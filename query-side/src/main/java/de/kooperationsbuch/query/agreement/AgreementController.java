package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the agreements of a cooperation, and with what differs between two versions of one. */
@RestController
class AgreementController {
    private final Asked asked;

    AgreementController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/agreements")
    AgreementsAnswer agreements(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        return AgreementsAnswer.of(slug, Agreements.seen(look, slug, sight), day, look.knownAt());
    }

    @GetMapping("/api/cooperations/{slug}/agreements/{agreement}")
    AgreementAnswer agreement(
            @PathVariable String slug,
            @PathVariable String agreement,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        Agreement known = Agreements.named(agreement, Agreements.seen(look, slug, sight));
        return new AgreementAnswer(slug, known.id(), day, look.knownAt(), AgreementView.of(known, day));
    }

    @GetMapping("/api/cooperations/{slug}/agreements/{agreement}/diff")
    VersionDiffAnswer diff(
            @PathVariable String slug,
            @PathVariable String agreement,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        Look look = sight.look(asked.knownAt(knownAt));
        Agreement known = Agreements.named(agreement, Agreements.seen(look, slug, sight));
        Version before = AskedVersion.of(known, "from", from);
        Version after = AskedVersion.of(known, "to", to);
        return VersionDiffAnswer.of(slug, known.id(), before, after, look.knownAt());
    }
}
