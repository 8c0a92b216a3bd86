package de.kooperationsbuch.command.session;

import de.kooperationsbuch.kernel.access.SessionCookie;
import de.kooperationsbuch.kernel.access.WhoCalls;
import de.kooperationsbuch.kernel.json.StrictBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code DELETE /api/session}: out with me. A session is named by its refresh token, in the body or in the cookie, or else by an access token; who brings a refresh
 * token is not asked whether the access token still holds. One that nobody knows is answered like one that was good: either way nobody is logged in by it.
 */
@RestController
class LogoutController {
    private final WhoCalls callers;
    private final Logout logout;
    private final SessionAnswers answers;

    LogoutController(WhoCalls callers, Logout logout, SessionAnswers answers) {
        this.callers = callers;
        this.logout = logout;
        this.answers = answers;
    }

    @DeleteMapping("/api/session")
    ResponseEntity<Void> logOut(InputStream body, HttpServletRequest request) throws IOException {
        sent(body).or(() -> kept(request)).ifPresentOrElse(logout::by, () -> logout.by(callers.of(request)));
        return answers.ended(request);
    }

    private static Optional<RefreshToken> sent(InputStream body) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(body);
        int first = peeked.read();
        if (first < 0) return Optional.empty();
        peeked.unread(first);
        return Optional.of(
                new RefreshToken(StrictBody.read(peeked, Renewal.class).refreshToken()));
    }

    private static Optional<RefreshToken> kept(HttpServletRequest request) {
        return SessionCookie.read(request, SessionCookie.REFRESH)
                .filter(token -> SessionCookie.speaksFor(request))
                .map(RefreshToken::new);
    }
}
