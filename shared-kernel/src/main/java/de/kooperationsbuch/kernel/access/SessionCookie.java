package de.kooperationsbuch.kernel.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies in which a browser keeps the same tokens that other clients send as bearers. */
public final class SessionCookie {
    /** Holds the access token, for every address. */
    public static final String ACCESS = "kooperationsbuch";

    /** Holds the refresh token, for the addresses of sessions only. */
    public static final String REFRESH = "kooperationsbuch-refresh";

    /** Says to pages only that there is a session that can be renewed, also to whoever follows a link from elsewhere; holds no secret. */
    public static final String HINT = "kooperationsbuch-session";

    private SessionCookie() {}

    public static Optional<String> read(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        for (Cookie cookie : request.getCookies())
            if (cookie.getName().equals(name)) return Optional.of(cookie.getValue());
        return Optional.empty();
    }

    /** A cookie that no script reads and no other site sends. */
    public static ResponseCookie.ResponseCookieBuilder of(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value).httpOnly(true).secure(secure).sameSite("Strict");
    }

    /** Whether a browser may have sent this by itself: with a cookie, and without a token of its own. */
    public static boolean speaksFor(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (read(request, ACCESS).isPresent() || read(request, REFRESH).isPresent());
    }
}
