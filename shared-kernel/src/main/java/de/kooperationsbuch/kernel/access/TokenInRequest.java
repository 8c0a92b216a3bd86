package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The access token of a request: as bearer, else in the cookie of a browser. */
final class TokenInRequest implements WhoCalls {
    private static final String BEARER = "bearer ";
    private final Callers callers;

    TokenInRequest(Callers callers) {
        this.callers = callers;
    }

    @Override
    public Caller of(HttpServletRequest request) {
        return token(request).map(callers::of).orElse(Caller.PUBLIC);
    }

    private static Optional<String> token(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) return SessionCookie.read(request, SessionCookie.ACCESS);
        if (!header.toLowerCase(Locale.ROOT).startsWith(BEARER))
            throw new Refusal(ProblemType.NOT_LOGGED_IN, "token-invalid");
        return Optional.of(header.substring(BEARER.length()).strip());
    }
}
