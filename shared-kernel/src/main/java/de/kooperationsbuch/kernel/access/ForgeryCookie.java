package de.kooperationsbuch.kernel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Keeps the token against forged requests in a cookie that travels under the same conditions as the session's. */
final class ForgeryCookie implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository secure = repository(true);
    private final CookieCsrfTokenRepository plain = repository(false);

    private final SecureCookies cookies;

    ForgeryCookie(SecureCookies cookies) {
        this.cookies = cookies;
    }

    private static CookieCsrfTokenRepository repository(boolean secure) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(secure).sameSite("Strict").path("/"));
        return repository;
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return cookies.isFor(request) ? secure : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
