package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.EvenTime;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Holds back the answer that something is not known, so that what may not be seen takes as long as what does not exist. Others word it. */
final class LateRefusals implements HandlerExceptionResolver {
    private static final String BEGAN = LateRefusals.class.getName();
    private final EvenTime time;

    LateRefusals(EvenTime time) {
        this.time = time;
    }

    void begin(HttpServletRequest request) {
        request.setAttribute(BEGAN, time.now());
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean notKnown = failure instanceof Refusal refusal
                && refusal.type() == ProblemType.UNKNOWN_SUBJECT
                && refusal.status() == HttpServletResponse.SC_NOT_FOUND;
        if (notKnown && request.getAttribute(BEGAN) instanceof Long began) time.await(began);
        return null;
    }
}
