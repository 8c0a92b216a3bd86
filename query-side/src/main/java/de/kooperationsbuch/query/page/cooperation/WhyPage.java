package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.asking.Asked;
import de.kooperationsbuch.query.placement.AskedRules;
import de.kooperationsbuch.query.sight.Sight;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /kooperationen/{slug}/platzierung}: why a cooperation is placed as it is, and what people say of it. */
@Controller
class WhyPage {
    private final Asked asked;

    WhyPage(Asked asked) {
        this.asked = asked;
    }

    @GetMapping("/kooperationen/{slug}/platzierung")
    ModelAndView why(
            @PathVariable String slug,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> knownAt,
            @RequestParam Optional<String> rules,
            Sight sight,
            Locale language) {
        LocalDate day = asked.asOf(asOf);
        AskedRules named = AskedRules.of(rules);
        Known known = Known.of(slug, day, sight.look(asked.knownAt(knownAt)), sight, language);
        return new ModelAndView("cooperation/placement")
                .addObject("known", known)
                .addObject("inShort", known.inShort())
                .addObject("why", Why.of(known, named.sets().get(0)))
                .addObject("knownAt", knownAt.orElse(null))
                .addObject(
                        "way",
                        Way.at("/kooperationen/" + slug + "/platzierung")
                                .asking("asOf", asOf)
                                .asking("knownAt", knownAt)
                                .asking("rules", rules));
    }
}
