package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.access.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Sends a browser whose session can be renewed on the way there first; it comes back by itself, with whatever it posted. Not from
 * where it needs no session, and where the way round would tell a secret.
 */
final class OpenSessionFirst implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean renewable = SessionCookie.read(request, SessionCookie.ACCESS).isEmpty()
                && SessionCookie.read(request, SessionCookie.HINT).isPresent();
        if (!Pages.answers(handler) || !renewable || SecretAddress.isOf(request)) return true;
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(
                HttpHeaders.LOCATION, "/api/session/renewal?next=" + Pages.parameter(Pages.address(request)));
        return false;
    }
}
