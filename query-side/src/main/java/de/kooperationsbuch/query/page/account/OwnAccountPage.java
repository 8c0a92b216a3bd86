package de.kooperationsbuch.query.page.account;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.FrontDoor;
import de.kooperationsbuch.kernel.access.OwnPassword;
import de.kooperationsbuch.kernel.access.SessionDesk;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /konto}: one's own account. */
@Controller
class OwnAccountPage {
    private final ObjectProvider<SessionDesk> sessions;
    private final ObjectProvider<OwnPassword> passwords;
    private final ObjectProvider<FrontDoor> door;

    OwnAccountPage(
            ObjectProvider<SessionDesk> sessions,
            ObjectProvider<OwnPassword> passwords,
            ObjectProvider<FrontDoor> door) {
        this.sessions = sessions;
        this.passwords = passwords;
        this.door = door;
    }

    @GetMapping("/konto")
    ModelAndView own(@RequestParam Optional<Done> done, Caller caller) {
        return page(caller).addObject("done", done.orElse(null));
    }

    /** What was done just now. */
    enum Done {
        PASSWORD,
        SESSION
    }

    private ModelAndView page(Caller caller) {
        return new ModelAndView("account/own")
                .addObject("name", sessions.getObject().name(caller))
                .addObject(
                        "displayName", sessions.getObject().displayName(caller).orElse(null))
                .addObject("caller", caller)
                .addObject("roles", new TreeSet<>(caller.roles()))
                .addObject("kommunen", new TreeSet<>(caller.kommunen()))
                .addObject("sessions", sessions.getObject().open(caller));
    }

    /** The new password ends every session; this browser gets a new one. */
    @PostMapping("/konto/passwort")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            Caller caller,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = sessions.getObject().name(caller);
        try {
            passwords.getObject().change(caller, current, wanted, again);
        } catch (Refusal refusal) {
            return Refused.on(page(caller), refusal, language);
        }
        door.getObject()
                .logIn(name, wanted, request)
                .forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        return new ModelAndView("redirect:/konto?done=" + Done.PASSWORD);
    }

    @PostMapping("/konto/sitzungen/{session}")
    String end(@PathVariable String session, Caller caller) {
        sessions.getObject().end(session, caller);
        return "redirect:/konto?done=" + Done.SESSION;
    }
}
