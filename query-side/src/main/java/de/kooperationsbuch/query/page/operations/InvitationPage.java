package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.AccountDesk;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/einladung}: a new account, and the link by which its owner sets a password. */
@Controller
class InvitationPage {
    private final ObjectProvider<AccountDesk> desk;

    InvitationPage(ObjectProvider<AccountDesk> desk) {
        this.desk = desk;
    }

    @GetMapping("/betrieb/einladung")
    ModelAndView ask() {
        return form(AccountForm.EMPTY);
    }

    @PostMapping("/betrieb/einladung")
    ModelAndView invite(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String kommunen,
            Caller caller,
            Locale language) {
        AccountForm typed = new AccountForm(name.strip(), displayName, organisation, roles, kommunen);
        try {
            return LinkShown.of(typed.name(), desk.getObject().invite(typed.name(), typed.wanted(), caller));
        } catch (Refusal refusal) {
            return Refused.on(form(typed), refusal, language);
        }
    }

    private static ModelAndView form(AccountForm typed) {
        return new ModelAndView("operations/invitation")
                .addObject("form", typed)
                .addObject("roles", Role.values());
    }
}
