package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.AccountDesk;
import de.kooperationsbuch.kernel.access.AccountDesk.Kept;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.access.SessionDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.asking.Paging;
import de.kooperationsbuch.query.page.Refused;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /betrieb/konten}: the accounts, and what can be done with one. */
@Controller
class AccountsPage {
    private final ObjectProvider<AccountDesk> desk;
    private final ObjectProvider<SessionDesk> sessions;

    AccountsPage(ObjectProvider<AccountDesk> desk, ObjectProvider<SessionDesk> sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @GetMapping("/betrieb/konten")
    ModelAndView list(@RequestParam(defaultValue = "") String name, @RequestParam Optional<String> page) {
        return new ModelAndView("operations/accounts")
                .addObject("name", name)
                .addObject(
                        "accounts",
                        desk.getObject()
                                .list(name, Paging.of(page, Optional.empty()).page()));
    }

    @GetMapping("/betrieb/kontenprotokoll")
    ModelAndView log(@RequestParam Optional<String> page) {
        return new ModelAndView("operations/log")
                .addObject("told", new LoggedFacts())
                .addObject(
                        "log",
                        desk.getObject().log(Paging.of(page, Optional.empty()).page()));
    }

    @GetMapping("/betrieb/konten/{name}")
    ModelAndView one(@PathVariable String name, @RequestParam Optional<Done> done) {
        Kept account = desk.getObject().find(name);
        return page(account, AccountForm.of(account)).addObject("done", done.orElse(null));
    }

    /** What was done just now. */
    enum Done {
        CHANGED,
        DISABLED,
        ENABLED,
        SESSIONS
    }

    private static ModelAndView page(Kept account, AccountForm form) {
        return new ModelAndView("operations/account")
                .addObject("account", account)
                .addObject("form", form)
                .addObject("roles", Role.values());
    }

    @PostMapping("/betrieb/konten/{name}")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String displayName,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") Set<Role> roles,
            @RequestParam(defaultValue = "") String kommunen,
            Caller caller,
            Locale language) {
        AccountForm typed = new AccountForm(name, displayName, organisation, roles, kommunen);
        return tried(name, typed, language, () -> {
            desk.getObject().change(name, typed.wanted(), caller);
            return back(name, Done.CHANGED);
        });
    }

    @PostMapping("/betrieb/konten/{name}/sperre")
    ModelAndView disable(@PathVariable String name, @RequestParam boolean disabled, Caller caller, Locale language) {
        return tried(name, null, language, () -> {
            desk.getObject().disable(name, disabled, caller);
            return back(name, disabled ? Done.DISABLED : Done.ENABLED);
        });
    }

    @PostMapping("/betrieb/konten/{name}/link")
    ModelAndView link(@PathVariable String name, Caller caller, Locale language) {
        return tried(
                name, null, language, () -> LinkShown.of(name, desk.getObject().reset(name, caller)));
    }

    @PostMapping("/betrieb/konten/{name}/sitzungen")
    ModelAndView endSessions(@PathVariable String name, Caller caller) {
        sessions.getObject().endAll(name, caller);
        return back(name, Done.SESSIONS);
    }

    private static ModelAndView back(String name, Done done) {
        return new ModelAndView("redirect:/betrieb/konten/" + name + "?done=" + done);
    }

    /** @param typed absent: nothing was */
    private ModelAndView tried(
            String name, @Nullable AccountForm typed, Locale language, Supplier<ModelAndView> attempt) {
        Kept account = desk.getObject().find(name);
        try {
            return attempt.get();
        } catch (Refusal refusal) {
            return Refused.on(page(account, typed == null ? AccountForm.of(account) : typed), refusal, language);
        }
    }
}
