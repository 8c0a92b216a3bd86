package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.kernel.access.ErasureDesk;
import de.kooperationsbuch.kernel.personal.PersonId;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/personen}: asks for whom, or for which step. */
@Controller
class PeoplePage {
    static final String ADDRESS = "/betrieb/personen";
    private final ObjectProvider<ErasureDesk> desk;

    PeoplePage(ObjectProvider<ErasureDesk> desk) {
        this.desk = desk;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@RequestParam Optional<String> person, @RequestParam Optional<String> step, Locale language) {
        if (person.isPresent()) return findPerson(person.get(), language);
        return step.map(named -> findStep(named, language)).orElseGet(() -> form("", ""));
    }

    private ModelAndView findPerson(String typed, Locale language) {
        try {
            String person = person(typed.strip());
            desk.getObject().erased(person);
            return Onward.to(ADDRESS + "/" + person);
        } catch (Refusal refusal) {
            return Refused.on(form(typed, ""), refusal.at("/person"), language);
        }
    }

    /** The id itself, or that of whom the step names that was meant. */
    private String person(String typed) {
        if (typed.matches(PersonId.PATTERN)) return typed;
        StepNamed named =
                StepNamed.in(typed).orElseThrow(() -> new Refusal(ProblemType.INVALID_VALUE, "person-or-step"));
        return desk.getObject().named(named.subject(), named.stepId());
    }

    private ModelAndView findStep(String typed, Locale language) {
        try {
            StepNamed named = StepNamed.of(typed);
            desk.getObject().texts(named.subject(), named.stepId());
            return Onward.to(named.address());
        } catch (Refusal refusal) {
            return Refused.on(form("", typed), refusal.at("/step"), language);
        }
    }

    private static ModelAndView form(String person, String step) {
        return new ModelAndView("erasure/people").addObject("person", person).addObject("named", step);
    }
}
