package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.page.StepAddress;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.timeline.StepAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step as it is answered, to be said in words.
 *
 * @param answer what the reader may see of it, with its chain
 * @param original the step itself, or the one that it is about
 * @param first the step as it was recorded at first, if it was corrected since
 */
record ShownStep(ObjectNode answer, SubjectId subject, Step original, Optional<ObjectNode> first) {
    static ShownStep of(StandingStep step, StepAnswer answers, Instant knownAt) {
        RecordedStep recorded = step.recorded();
        boolean corrected = recorded.step().stepId().equals(step.original().stepId())
                && step.chain().stream().anyMatch(link -> link.step() instanceof StepCorrected);
        Optional<ObjectNode> first = corrected
                ? Optional.of(answers.shown(recorded.saying(step.original()), step.original()))
                : Optional.empty();
        return new ShownStep(
                answers.withChain(step, knownAt), recorded.step().step().subject(), step.original(), first);
    }

    /** What was said at first, if it was corrected, and the steps about it, each like a step of its own. */
    public List<ShownStep> chain() {
        Stream<ObjectNode> about = answer.get("chain").valueStream().map(ObjectNode.class::cast);
        return Stream.concat(first.stream(), about)
                .map(link -> new ShownStep(link, subject, original, Optional.empty()))
                .toList();
    }

    public String name() {
        return text("step");
    }

    public String id() {
        return text("stepId");
    }

    public String by() {
        return text("by");
    }

    public PartialDate on() {
        return PartialDate.parse(text("effectiveOn"));
    }

    public Instant recordedAt() {
        return Instant.parse(text("recordedAt"));
    }

    public String channel() {
        return text("channel");
    }

    public boolean isWithheld() {
        return answer.has("withheld");
    }

    public String recordedBy() {
        return answer.has("recordedBy") ? text("recordedBy") : "";
    }

    public JsonNode source() {
        return answer.path("source");
    }

    public List<JsonNode> evidence() {
        return answer.path("evidence").valueStream().toList();
    }

    public List<Field> fields(Say say) {
        Class<? extends Step> type = Catalogue.find(name()).orElseThrow().type();
        return Fields.of(say, subject, original.getClass(), name()).of(type, answer.get("data"));
    }

    public String address() {
        return StepAddress.of(subject, id());
    }

    private String text(String field) {
        return answer.get(field).asString();
    }
}
