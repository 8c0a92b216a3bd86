package de.kooperationsbuch.query.asking;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses query parameters that nobody reads, and those given twice: a misspelt question must not get the answer to another one. A handler that reads all there are
 * judges them itself. Every page may be told what was just recorded.
 */
final class OnlyKnownParameters implements HandlerInterceptor {
    private static final String RECORDED = "recorded";

    private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null || !(handler instanceof HandlerMethod method)) return true;
        if (readsAll(method)) return true;
        Set<String> known = declared.computeIfAbsent(method, OnlyKnownParameters::parameters);
        UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> {
                    if (!known.contains(name) && !(name.equals(RECORDED) && isPage(method)))
                        throw new Refusal(ProblemType.UNKNOWN_FIELD, "unknown-parameter", name).at(name);
                    if (values.contains(null) || values.contains(""))
                        throw new Refusal(ProblemType.INVALID_VALUE, "empty-parameter", name).at(name);
                    if (values.size() > 1)
                        throw new Refusal(ProblemType.INVALID_VALUE, "repeated-parameter", name).at(name);
                });
        return true;
    }

    private static boolean readsAll(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getReturnType().getParameterType() == ModelAndView.class;
    }

    private static Set<String> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(OnlyKnownParameters::name)
                .collect(toUnmodifiableSet());
    }

    private static String name(MethodParameter parameter) {
        String given = parameter.getParameterAnnotation(RequestParam.class).name();
        return given.isEmpty() ? parameter.getParameter().getName() : given;
    }
}
