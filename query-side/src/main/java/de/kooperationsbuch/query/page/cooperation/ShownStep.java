package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.page.StepAddress;
import de.kooperationsbuch.query.standing.StandingStep;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A step as it is answered, to be said in words.
 *
 * @param answer what the reader may see of it, with its chain
 * @param original the step itself, or the one that it is about
 */
record ShownStep(ObjectNode answer, SubjectId subject, Step original) {
    static ShownStep of(ObjectNode answer, StandingStep step) {
        return new ShownStep(answer, step.recorded().step().step().subject(), step.original());
    }

    /** The steps about it, each like a step of its own. */
    public List<ShownStep> chain() {
        return answer.get("chain")
                .valueStream()
                .map(link -> new ShownStep((ObjectNode) link, subject, original))
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
