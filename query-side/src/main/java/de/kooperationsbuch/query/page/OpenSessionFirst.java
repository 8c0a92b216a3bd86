package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.access.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Sends a browser whose session can be renewed on the way there first; it comes back by itself, with whatever it posted. Not from
 * where it needs no session, and where the way round would tell a secret. Links on pages to answers for programs are followed in the same way.
 */
final class OpenSessionFirst implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean renewable = SessionCookie.read(request, SessionCookie.ACCESS).isEmpty()
                && SessionCookie.read(request, SessionCookie.HINT).isPresent();
        if (!isFollowed(request, handler) || !renewable || SecretAddress.isOf(request)) return true;
        if (comesFromElsewhere(request)) return comeAgain(response);
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(
                HttpHeaders.LOCATION, "/api/session/renewal?next=" + Pages.parameter(Pages.address(request)));
        return false;
    }

    /** Whether somebody goes to a page, or by a link to something to download. */
    private static boolean isFollowed(HttpServletRequest request, Object handler) {
        return Pages.answers(handler) || Pages.isDownloaded(request);
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        return request.getMethod().equals("GET") && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** The session's cookies are not sent along from other sites; asked from here, the same address has them. */
    private static boolean comeAgain(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setHeader("Refresh", "0");
        return false;
    }
}
