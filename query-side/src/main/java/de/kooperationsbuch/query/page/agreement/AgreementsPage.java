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
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Standings seen = sight.standings(look, SubjectKind.COOPERATION, slug);
        List<Agreement> agreements = Agreements.of(seen);
        boolean present = asked.isNow(day, knownAt);
        boolean owner = sight.of(SubjectKind.COOPERATION, slug).recordsAsOwner();
        return new ModelAndView("agreement/agreements")
                .addObject("cooperation", Opening.of(seen.current()))
                .addObject("agreements", agreements)
                .addObject(
                        "endings",
                        agreements.stream()
                                .collect(Collectors.toMap(one -> one.id().value(), one -> Ending.of(one, seen, day))))
                .addObject("day", day)
                .addObject("canOpen", present && owner)
                .addObject("asOf", asOf.orElse(null))
                .addObject("knownAt", knownAt.orElse(null));
    }
}
