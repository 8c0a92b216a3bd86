package de.kooperationsbuch.query.page.door;

import de.kooperationsbuch.kernel.access.FrontDoor;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.page.Kept;
import de.kooperationsbuch.query.page.Onward;
import de.kooperationsbuch.query.page.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /anmelden} and {@code /abmelden}. */
@Controller
class DoorPage {
    private static final String LOGIN = "door/login";
    private final ObjectProvider<FrontDoor> door;
    private final PasswordForm passwords;

    DoorPage(ObjectProvider<FrontDoor> door, PasswordForm passwords) {
        this.door = door;
        this.passwords = passwords;
    }

    @GetMapping("/anmelden")
    ModelAndView ask(HttpServletRequest request) {
        return new ModelAndView(LOGIN).addObject("kept", Kept.afterLogin(request));
    }

    /** Whoever had posted something before finds it again, to be sent once more. */
    @PostMapping("/anmelden")
    ModelAndView logIn(
            @RequestParam(name = "login.name", defaultValue = "") String name,
            @RequestParam(name = "login.password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language) {
        Kept kept = Kept.afterLogin(request);
        try {
            List<String> cookies = door.getObject().logIn(name, password, request);
            set(kept.posted() ? exceptForgery(cookies) : cookies, response);
            return kept.posted() ? again(kept) : Onward.to(kept.next().isEmpty() ? "/start" : kept.next());
        } catch (Refusal refusal) {
            return asking(kept, name, refusal, language);
        }
    }

    /** The form that follows at once is sent with the token that is there. */
    private static List<String> exceptForgery(List<String> cookies) {
        return cookies.stream()
                .filter(cookie -> !cookie.startsWith("XSRF-TOKEN="))
                .toList();
    }

    private static ModelAndView asking(Kept kept, String name, Refusal refusal, Locale language) {
        ModelAndView page = new ModelAndView(LOGIN).addObject("kept", kept).addObject("name", name);
        return Refused.on(page, refusal, language);
    }

    /**
     * A form without the right token: what comes from a page of this book, such as one that was open for long, can be sent again; all else is refused.
     * New passwords are typed again instead: they are written into no page.
     */
    @RequestMapping("/abgewiesen")
    ModelAndView forged(
            @RequestParam(name = "login.name", defaultValue = "") String name,
            @RequestParam(defaultValue = "") String link,
            HttpServletRequest request,
            Locale language) {
        Refusal refusal = new Refusal(ProblemType.NOT_YOURS, "csrf");
        Kept sent = Kept.forwarded(request);
        if (sent.next().equals("/anmelden")) return asking(Kept.afterLogin(request), name, refusal, language);
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) throw refusal;
        if (sent.next().equals("/password")) return passwords.again(link);
        return Refused.on(again(sent), refusal, language);
    }

    private static ModelAndView again(Kept kept) {
        return new ModelAndView("door/again").addObject("kept", kept);
    }

    @PostMapping("/abmelden")
    String logOut(HttpServletRequest request, HttpServletResponse response) {
        set(door.getObject().logOut(request), response);
        return "redirect:/";
    }

    private static void set(List<String> cookies, HttpServletResponse response) {
        cookies.forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
    }
}
