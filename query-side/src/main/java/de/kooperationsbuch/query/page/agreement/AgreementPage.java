package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.agreement.Agreement;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}/vereinbarungen/{agreement}}: two versions side by side, and whose turn it is. */
@Controller
class AgreementPage {
    private final Asked asked;

    AgreementPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}/vereinbarungen/{agreement}")
    ModelAndView agreement(
            @PathVariable String slug,
            @PathVariable String agreement,
            @RequestParam Optional<String> von,
            @RequestParam Optional<String> bis,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        Agreement known = Agreements.named(agreement, Agreements.seen(look, slug, sight));
        Standings seen = sight.standings(look, SubjectKind.COOPERATION, slug);
        boolean present = asked.isNow(day, knownAt);
        Map<String, String> kept = new TreeMap<>();
        von.ifPresent(number -> kept.put("von", number));
        bis.ifPresent(number -> kept.put("bis", number));
        return new ModelAndView("agreement/agreement")
                .addObject("cooperation", Opening.of(seen.current()))
                .addObject("agreement", known)
                .addObject("endings", Ending.of(known, seen, day))
                .addObject("day", day)
                .addObject(
                        "compared",
                        new ShownVersions(known, day).compared(von, bis).orElse(null))
                .addObject(
                        "offers",
                        present ? AgreementOffers.of(known, slug, day, sight) : AgreementOffers.none(known, day))
                .addObject("prefill", known.latest().map(Prefill::of).orElse(null))
                .addObject("kept", kept)
                .addObject("asOf", asOf.orElse(null))
                .addObject("knownAt", knownAt.orElse(null));
    }
}
