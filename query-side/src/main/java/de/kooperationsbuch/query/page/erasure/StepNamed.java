package de.kooperationsbuch.query.page.erasure;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A step as somebody names it: by the address of its page, of what one reads after recording it or of its answer for programs, or as {@code cooperation:dresden-afropa/stepId}. */
record StepNamed(SubjectId subject, StepId stepId) {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^/?#]+)?/?(?:api/)?(?<kind>[a-z]+)/(?<slug>[^/?#]+)/(?:schritte|steps)/(?<step>[^/?#]+)(?:[/?#].*)?");
    private static final Pattern PAIR =
            Pattern.compile("(?<kind>[a-z]+):(?<slug>[^/\\s,;]+)[/\\s,;]+(?<step>[^/\\s]+)");

    private static final Pattern RECORDED =
            Pattern.compile(".*/erfassen[?]recorded=(?<step>[^&#]+)&(?<kind>[a-z]+)=(?<slug>[^&#]+)(?:[&#].*)?");

    /** @throws Refusal if the text names none */
    static StepNamed of(String text) {
        return in(text).orElseThrow(StepNamed::notOne);
    }

    /** @throws Refusal if the text looks like one and names none */
    static Optional<StepNamed> in(String text) {
        return Stream.of(ADDRESS, PAIR, RECORDED)
                .map(shape -> shape.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(found -> of(found.group("kind"), found.group("slug"), found.group("step")))
                .findFirst();
    }

    /** @param kind by any of its words in addresses */
    static StepNamed of(String kind, String slug, String stepId) {
        try {
            return new StepNamed(new SubjectId(kind(kind), slug), new StepId(stepId));
        } catch (IllegalArgumentException spoilt) {
            throw notOne();
        }
    }

    private static SubjectKind kind(String word) {
        return Stream.of(SubjectKind.values())
                .filter(kind ->
                        Stream.of(kind.pages(), kind.collection(), kind.field()).anyMatch(word::equals))
                .findFirst()
                .orElseThrow(StepNamed::notOne);
    }

    private static Refusal notOne() {
        return new Refusal(ProblemType.INVALID_VALUE, "step-address");
    }

    /** Where its texts are erased. */
    String address() {
        return "/betrieb/texte/" + subject.kind().pages() + "/" + subject.slug() + "/" + stepId;
    }
}
