package de.kooperationsbuch.command.limit;

import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Whoever sends a body drop by drop holds a place that others need: bodies are read at a pace or not at all. Stands before everybody who might ask for one, also
 * before the shields, which look for a token in forms.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class SlowBodies extends OncePerRequestFilter {
    private final LimitSettings settings;
    private final LongForms longForms;
    private final HandlerExceptionResolver refusals;

    SlowBodies(LimitSettings settings, LongForms longForms, HandlerExceptionResolver handlerExceptionResolver) {
        this.settings = settings;
        this.longForms = longForms;
        this.refusals = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new PacedRequest(request, settings.bodyGrace(), longForms.most(request)), response);
        } catch (Refusal refusal) {
            refusals.resolveException(request, response, null, refusal);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
