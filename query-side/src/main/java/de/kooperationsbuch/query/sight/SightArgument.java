package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.CallerArgument;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the sight of the caller: the one that was asked about the subject, else a new one. */
final class SightArgument implements HandlerMethodArgumentResolver {
    private static final String NAME = Sight.class.getName();
    private final Sights sights;

    SightArgument(Sights sights) {
        this.sights = sights;
    }

    static void put(HttpServletRequest request, Sight sight) {
        request.setAttribute(NAME, sight);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Sight.class);
    }

    @Override
    public Sight resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest web,
            WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        return request.getAttribute(NAME) instanceof Sight sight ? sight : sights.of(CallerArgument.of(request));
    }
}
