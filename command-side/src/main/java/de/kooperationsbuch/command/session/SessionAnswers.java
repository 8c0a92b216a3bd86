package de.kooperationsbuch.command.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.command.account.Account;
import de.kooperationsbuch.command.session.key.SigningKey;
import de.kooperationsbuch.command.session.key.SigningKeys;
import de.kooperationsbuch.kernel.access.AccessTokens;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.SecureCookies;
import de.kooperationsbuch.kernel.access.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out what was issued: in the answer itself, or in cookies. */
@Component
class SessionAnswers {
    private static final Duration ACCESS = Duration.ofMinutes(15);
    private static final String FORGERY = "XSRF-TOKEN";
    private static final String REFRESH_PATH = "/api/session";
    private final SigningKeys keys;
    private final SecureCookies cookies;

    SessionAnswers(SigningKeys keys, SecureCookies cookies) {
        this.keys = keys;
        this.cookies = cookies;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tokens(@Nullable String accessToken, @Nullable String refreshToken, String tokenType, long expiresIn) {
        @Override
        public String toString() {
            return "tokens";
        }
    }

    ResponseEntity<Tokens> bearer(Issued issued) {
        return ResponseEntity.ok(new Tokens(
                access(issued),
                issued.refresh().text(),
                "Bearer",
                lifetime(issued).toSeconds()));
    }

    ResponseEntity<Tokens> cookies(Issued issued, HttpServletRequest request) {
        Duration left = Duration.between(issued.at(), issued.session().endsAt());
        return ResponseEntity.ok()
                .header(HttpHeaders.SET_COOKIE, access(request, access(issued), lifetime(issued)))
                .header(
                        HttpHeaders.SET_COOKIE,
                        refresh(request, issued.refresh().text(), left))
                .header(HttpHeaders.SET_COOKIE, hint(request, "1", left))
                .body(new Tokens(null, null, "Cookie", lifetime(issued).toSeconds()));
    }

    ResponseEntity<Void> ended(HttpServletRequest request) {
        var answer = ResponseEntity.noContent();
        return SessionCookie.speaksFor(request)
                ? answer.header(HttpHeaders.SET_COOKIE, access(request, "", Duration.ZERO))
                        .header(HttpHeaders.SET_COOKIE, refresh(request, "", Duration.ZERO))
                        .header(HttpHeaders.SET_COOKIE, noHint(request))
                        .build()
                : answer.build();
    }

    private String access(HttpServletRequest request, String value, Duration kept) {
        return SessionCookie.of(SessionCookie.ACCESS, value, cookies.isFor(request))
                .path("/")
                .maxAge(kept)
                .build()
                .toString();
    }

    private String refresh(HttpServletRequest request, String value, Duration kept) {
        return SessionCookie.of(SessionCookie.REFRESH, value, cookies.isFor(request))
                .path(REFRESH_PATH)
                .maxAge(kept)
                .build()
                .toString();
    }

    /** Tells pages that there is no session to renew. */
    String noHint(HttpServletRequest request) {
        return hint(request, "", Duration.ZERO);
    }

    /** Whoever logs in gets another token against forgery than the one that lay there before. */
    String noForgeryToken(HttpServletRequest request) {
        return SessionCookie.of(FORGERY, "", cookies.isFor(request))
                .path("/")
                .maxAge(Duration.ZERO)
                .build()
                .toString();
    }

    private String hint(HttpServletRequest request, String value, Duration kept) {
        return SessionCookie.of(SessionCookie.HINT, value, cookies.isFor(request))
                .sameSite("Lax")
                .path("/")
                .maxAge(kept)
                .build()
                .toString();
    }

    private String access(Issued issued) {
        Account account = issued.account();
        Caller caller = new Caller(
                account.id(), issued.session().id(), account.organisation(), account.roles(), account.kommunen());
        SigningKey key = keys.current();
        return AccessTokens.write(caller, issued.at(), expiry(issued), key.id(), key.key());
    }

    private static Duration lifetime(Issued issued) {
        return Duration.between(issued.at(), expiry(issued));
    }

    /** No access token outlives its session. */
    private static Instant expiry(Issued issued) {
        Instant usual = issued.at().plus(ACCESS);
        return usual.isBefore(issued.session().endsAt())
                ? usual
                : issued.session().endsAt();
    }
}
