package de.kooperationsbuch.query.page.door;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;

import de.kooperationsbuch.kernel.access.PasswordDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /password}: where a person sets a password by the one-time link of an invitation, or of a reset. */
@Controller
class PasswordPage {
    private final ObjectProvider<PasswordDesk> desk;
    private final PasswordForm form;

    PasswordPage(ObjectProvider<PasswordDesk> desk, PasswordForm form) {
        this.desk = desk;
        this.form = form;
    }

    @GetMapping("/password")
    ModelAndView ask(@RequestParam(defaultValue = "") String link) {
        return form.asking(link);
    }

    @PostMapping(path = "/password", consumes = APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView set(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Locale language) {
        try {
            desk.getObject().set(link, password, again);
            return new ModelAndView("door/set");
        } catch (Refusal refusal) {
            return form.refused(link, refusal, language);
        }
    }
}
