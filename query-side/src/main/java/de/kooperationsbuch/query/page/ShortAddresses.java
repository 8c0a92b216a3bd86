package de.kooperationsbuch.query.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Leaves what a form sent empty out of the address, so that it can be kept and passed on. */
final class ShortAddresses implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query == null || !request.getMethod().equals("GET") || !Pages.answers(handler)) return true;
        String said = Arrays.stream(query.split("&"))
                .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
                .collect(Collectors.joining("&"));
        if (said.equals(query)) return true;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + (said.isEmpty() ? "" : "?" + said));
        return false;
    }
}
