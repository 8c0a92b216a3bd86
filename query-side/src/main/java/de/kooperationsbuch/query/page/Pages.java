package de.kooperationsbuch.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriUtils;

/** Tells which requests are those of people before a page. */
final class Pages {
    private static final String PACKAGE = Pages.class.getPackageName();

    private Pages() {}

    static boolean answers(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(PACKAGE);
    }

    /** Whether nobody answers, or only whoever says that nobody did. */
    static boolean isNobodys(@Nullable Object handler) {
        return handler == null
                || handler instanceof HandlerMethod method
                        && ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    /** Whether a page is wanted where nobody knows who would have answered. */
    static boolean isWanted(HttpServletRequest request) {
        return accepts(request) && !request.getRequestURI().startsWith("/api/");
    }

    private static boolean accepts(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }

    /** Whether a browser itself, and no script in it, asks for an answer that is meant for programs; sessions look after themselves. */
    static boolean isDownloaded(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("GET")
                && accepts(request)
                && path.startsWith("/api/")
                && !path.startsWith("/api/session");
    }

    /** The path that was asked for, also where another one answers. */
    static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** The whole address behind the origin, as it was asked for. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return path(request) + (query == null ? "" : "?" + query);
    }

    static String parameter(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
