package de.kooperationsbuch.command.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sends a body drop by drop holds a place that others need: bodies are read at a pace or not at all. */
@Component
class SlowBodies extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    private ServletInputStream body;

                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        if (body == null) body = new Pace(super.getInputStream(), System::nanoTime);
                        return body;
                    }
                },
                response);
    }
}
