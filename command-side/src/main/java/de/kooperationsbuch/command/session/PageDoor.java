package de.kooperationsbuch.command.session;

import de.kooperationsbuch.kernel.access.FrontDoor;
import de.kooperationsbuch.kernel.access.WhoCalls;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Lets browsers in and out of pages, by the same cookies as {@code /api/session}. */
@Component
class PageDoor implements FrontDoor {
    private final WhoCalls callers;
    private final Login login;
    private final Logout logout;
    private final SessionAnswers answers;

    PageDoor(WhoCalls callers, Login login, Logout logout, SessionAnswers answers) {
        this.callers = callers;
        this.login = login;
        this.logout = logout;
        this.answers = answers;
    }

    @Override
    public List<String> logIn(String name, String password, HttpServletRequest request) {
        Issued issued = login.by(new Credentials(name, password, true), request.getRemoteAddr());
        List<String> cookies =
                new ArrayList<>(answers.cookies(issued, request).getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE));
        cookies.add(answers.noForgeryToken(request));
        return cookies;
    }

    @Override
    public List<String> logOut(HttpServletRequest request) {
        logout.by(callers.of(request));
        return answers.ended(request).getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE);
    }
}
