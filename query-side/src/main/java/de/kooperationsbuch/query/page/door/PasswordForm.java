package de.kooperationsbuch.query.page.door;

import de.kooperationsbuch.kernel.access.PasswordDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a new password as long as there is a link to set it by. Nothing that was typed is shown again. */
@Component
class PasswordForm {
    private final ObjectProvider<PasswordDesk> desk;

    PasswordForm(ObjectProvider<PasswordDesk> desk) {
        this.desk = desk;
    }

    ModelAndView asking(String link) {
        return form(link).orElseGet(PasswordForm::useless);
    }

    ModelAndView refused(String link, Refusal refusal, Locale language) {
        return form(link).map(page -> Refused.on(page, refusal, language)).orElseGet(PasswordForm::useless);
    }

    /** For a form that was refused before anybody looked at it. */
    ModelAndView again(String link) {
        ModelAndView page = asking(link);
        page.setStatus(HttpStatus.FORBIDDEN);
        return page.addObject("stale", true);
    }

    private Optional<ModelAndView> form(String link) {
        return desk.getObject()
                .accountOf(link)
                .map(account -> new ModelAndView("door/password")
                        .addObject("link", link)
                        .addObject("account", account)
                        .addObject("lengths", desk.getObject().lengths()));
    }

    /** The same for one that never was, one that was used, and one that is too old. */
    private static ModelAndView useless() {
        return new ModelAndView("door/useless", HttpStatus.BAD_REQUEST);
    }
}
