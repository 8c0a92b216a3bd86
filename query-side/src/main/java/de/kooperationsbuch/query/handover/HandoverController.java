package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what whoever takes over a cooperation must know. */
@RestController
class HandoverController {
    private final Asked asked;

    HandoverController(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/cooperations/{slug}/handover")
    Handover handover(
            @PathVariable String slug,
            @RequestParam Optional<String> since,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight,
            Locale language) {
        LocalDate day = asked.asOf(asOf);
        LocalDate first = asked.since(since, day);
        Look look = sight.look(asked.knownAt(knownAt));
        return Handover.of(look, sight, slug, new Handover.Since(first, asked.startOf(first)), day, language);
    }
}
