package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.CallerArgument;
import de.kooperationsbuch.kernel.access.Endpoint;
import de.kooperationsbuch.kernel.access.Endpoints;
import de.kooperationsbuch.query.steps.Look;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers every question about a subject that the caller may not see like one about a subject that does not exist, before anything else is looked at: the
 * subject's steps, the other parameters; and at the same time. Whoever erases on request of a person sees nothing of the subject, and need not.
 */
final class OnlyWhatIsSeen implements HandlerInterceptor {
    private static final String SLUG = "slug";
    private final Sights sights;
    private final LateRefusals late;

    OnlyWhatIsSeen(Sights sights, LateRefusals late) {
        this.sights = sights;
        this.late = late;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod) || request.getMethod().equals("OPTIONS")) return true;
        late.begin(request);
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> words)
                || !words.containsKey(SLUG)) return true;
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Endpoint endpoint = Endpoints.find(request.getMethod(), pattern).orElseThrow();
        if (endpoint.acts().contains(Act.ERASE)) return true;
        SubjectKind kind = kind(words.containsKey("subjects") ? words.get("subjects") : subjects(pattern));
        String slug = String.valueOf(words.get(SLUG));
        Sight sight = sights.of(CallerArgument.of(request));
        SightArgument.put(request, sight);
        SubjectSight subject = sight.of(kind, slug);
        if (endpoint.acts().stream().noneMatch(subject::allows)) throw Look.notKnown(kind, slug);
        return true;
    }

    private static String subjects(String pattern) {
        String[] words = pattern.split("/");
        return words[1].equals("api") ? words[2] : words[1];
    }

    private static SubjectKind kind(Object word) {
        return Stream.of(SubjectKind.values())
                .filter(kind -> kind.collection().equals(word) || kind.pages().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no kind of subject: " + word));
    }
}
