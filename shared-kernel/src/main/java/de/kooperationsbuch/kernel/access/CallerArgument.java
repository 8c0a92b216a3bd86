package de.kooperationsbuch.kernel.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the caller whom the door let in. */
public final class CallerArgument implements HandlerMethodArgumentResolver {
    private static final String NAME = Caller.class.getName();

    static void put(HttpServletRequest request, Caller caller) {
        request.setAttribute(NAME, caller);
    }

    /** @throws IllegalStateException if nobody was asked at the door: then nobody may be let in */
    public static Caller of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof Caller caller) return caller;
        throw new IllegalStateException("nobody was asked at the door");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return of(request.getNativeRequest(HttpServletRequest.class));
    }
}
