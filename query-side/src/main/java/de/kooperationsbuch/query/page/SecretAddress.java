package de.kooperationsbuch.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** {@code /password?link=…}: whoever knows this address can set a password. Its page has browsers tell nobody where they came from. */
final class SecretAddress implements HandlerInterceptor {
    static final String PATH = "/password";

    static boolean isOf(HttpServletRequest request) {
        return Pages.path(request).equals(PATH);
    }

    /** To come back to, also when the link came in a form. */
    static String of(HttpServletRequest request) {
        String link = request.getParameter("link");
        return link == null ? PATH : PATH + "?link=" + Pages.parameter(link);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isOf(request)) response.setHeader("Referrer-Policy", "no-referrer");
        return true;
    }
}
