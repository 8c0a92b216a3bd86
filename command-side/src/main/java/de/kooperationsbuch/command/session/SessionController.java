package de.kooperationsbuch.command.session;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.command.account.DisplayNames;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.access.SessionCookie;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/session}: who am I. */
@RestController
class SessionController {
    private final Sessions sessions;
    private final Accounts accounts;
    private final DisplayNames names;

    SessionController(Sessions sessions, Accounts accounts, DisplayNames names) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.names = names;
    }

    /** @param csrf for whoever came by cookie */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(
            UUID account,
            String name,
            @Nullable String displayName,
            @Nullable String organisation,
            SortedSet<Role> roles,
            SortedSet<String> kommunen,
            UUID session,
            Instant expiresAt,
            @Nullable Forgery csrf) {}

    /** The token against forged requests, and the header in which to send it. */
    record Forgery(String header, String token) {
        static @Nullable Forgery of(HttpServletRequest request) {
            return SessionCookie.speaksFor(request)
                            && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                    ? new Forgery(token.getHeaderName(), token.getToken())
                    : null;
        }
    }

    @GetMapping(path = "/api/session", produces = APPLICATION_JSON_VALUE)
    Own own(Caller caller, HttpServletRequest request) {
        Session session = sessions.find(caller).orElseThrow(SessionController::ended);
        Account account = accounts.find(session.account()).orElseThrow(SessionController::ended);
        return new Own(
                account.id(),
                account.name(),
                names.of(account.id()).orElse(null),
                caller.organisation() == null ? null : caller.organisation().value(),
                new TreeSet<>(caller.roles()),
                new TreeSet<>(caller.kommunen()),
                session.id(),
                session.endsAt(),
                Forgery.of(request));
    }

    private static Refusal ended() {
        return new Refusal(ProblemType.NOT_LOGGED_IN, "session-ended");
    }
}
