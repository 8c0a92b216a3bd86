package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.ErasureDesk;
import de.kooperationsbuch.kernel.access.ErasureDesk.Erased;
import de.kooperationsbuch.kernel.personal.ErasureReason;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/personen/{person}}: what is stored about somebody, and the way to erase it. */
@Controller
class PersonPage {
    private static final String ADDRESS = PeoplePage.ADDRESS + "/{person}";
    private final ObjectProvider<ErasureDesk> desk;

    PersonPage(ObjectProvider<ErasureDesk> desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView told(@PathVariable String person, Caller caller) {
        return new ModelAndView("erasure/person")
                .addObject("about", desk.getObject().about(person, caller))
                .addObject("reasons", ErasureReason.values());
    }

    @GetMapping(ADDRESS + "/loeschung")
    ModelAndView confirm(@PathVariable String person, @RequestParam(defaultValue = "") String reason, Locale language) {
        Optional<Erased> erased = desk.getObject().erased(person);
        if (erased.isPresent()) return page(person, null).addObject("erased", erased.get());
        try {
            return page(person, Reasons.chosen(reason));
        } catch (Refusal refusal) {
            return Refused.on(page(person, null), refusal, language);
        }
    }

    @PostMapping(ADDRESS + "/loeschung")
    ModelAndView erase(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            Locale language) {
        desk.getObject().erased(person);
        ErasureReason chosen = null;
        try {
            chosen = Reasons.chosen(reason);
            desk.getObject().erase(person, chosen, caller);
            return Onward.to(PeoplePage.ADDRESS + "/" + person + "/loeschung");
        } catch (Refusal refusal) {
            return Refused.on(page(person, chosen), refusal, language);
        }
    }

    /** @param reason absent: it is to be chosen */
    private static ModelAndView page(String person, @Nullable ErasureReason reason) {
        return new ModelAndView("erasure/person-erasure")
                .addObject("person", person)
                .addObject("reason", reason)
                .addObject("reasons", ErasureReason.values());
    }
}
