package de.kooperationsbuch.query.page.agreement;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.query.agreement.Agreements;
import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}/vereinbarungen}: what is agreed and what is being negotiated. */
@Controller
class AgreementsPage {
    private final Asked asked;

    AgreementsPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}/vereinbarungen")
    ModelAndView agreements(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            Sight sight) {
        LocalDate day = asked.asOf(asOf);
        Look look = sight.look(asked.knownAt(knownAt));
        boolean present = asked.isNow(day, knownAt);
        boolean owner = sight.of(SubjectKind.COOPERATION, slug).recordsAsOwner();
        return new ModelAndView("agreement/agreements")
                .addObject(
                        "cooperation",
                        Opening.of(sight.standings(look, SubjectKind.COOPERATION, slug)
                                .current()))
                .addObject("agreements", Agreements.seen(look, slug, sight))
                .addObject("day", day)
                .addObject("canOpen", present && owner)
                .addObject("asOf", asOf.orElse(null))
                .addObject("knownAt", knownAt.orElse(null));
    }
}
