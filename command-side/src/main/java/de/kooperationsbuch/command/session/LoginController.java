package de.kooperationsbuch.command.session;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import de.kooperationsbuch.kernel.access.SessionCookie;
import de.kooperationsbuch.kernel.json.StrictBody;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/session} and {@code POST /api/session/refresh}: tokens for a password, new tokens for an old one. */
@RestController
class LoginController {
    private final Login login;
    private final Refreshing refreshing;
    private final SessionAnswers answers;

    LoginController(Login login, Refreshing refreshing, SessionAnswers answers) {
        this.login = login;
        this.refreshing = refreshing;
        this.answers = answers;
    }

    @PostMapping(path = "/api/session", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<SessionAnswers.Tokens> logIn(InputStream body, HttpServletRequest request) throws IOException {
        Credentials given = StrictBody.read(body, Credentials.class);
        Issued issued = login.by(given, request.getRemoteAddr());
        return Boolean.TRUE.equals(given.cookie()) ? answers.cookies(issued, request) : answers.bearer(issued);
    }

    @PostMapping(path = "/api/session/refresh", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    ResponseEntity<SessionAnswers.Tokens> refresh(InputStream body) throws IOException {
        Renewal given = StrictBody.read(body, Renewal.class);
        return answers.bearer(refreshing.refresh(new RefreshToken(given.refreshToken())));
    }

    /** Without a body: by the cookie. */
    @PostMapping(path = "/api/session/refresh", headers = "!Content-Type", produces = APPLICATION_JSON_VALUE)
    ResponseEntity<SessionAnswers.Tokens> refresh(HttpServletRequest request) {
        return SessionCookie.read(request, SessionCookie.REFRESH)
                .filter(token -> SessionCookie.speaksFor(request))
                .map(token -> answers.cookies(refreshing.refresh(new RefreshToken(token)), request))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_LOGGED_IN, "refresh-refused"));
    }
}
