package de.kooperationsbuch.query.timeline;

import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import de.kooperationsbuch.query.asking.InstantWriter;
import de.kooperationsbuch.query.standing.StandingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A step as it is answered: its envelope, its recording, and how it stands. */
public final class StepAnswer {
    private StepAnswer() {}

    static ObjectNode of(StandingStep step) {
        ObjectNode answer = recorded(step.recorded());
        answer.put("position", Long.toString(step.recorded().position()));
        answer.put("standing", step.standing().name());
        ArrayNode confirmedBy = answer.putArray("confirmedBy");
        step.confirmedBy().forEach(organisation -> confirmedBy.add(organisation.value()));
        return answer.put("latest", step.latest().value());
    }

    static ObjectNode withChain(StandingStep step, Instant knownAt) {
        ObjectNode answer = of(step).put("knownAt", InstantWriter.text(knownAt));
        ArrayNode chain = answer.putArray("chain");
        step.chain().forEach(link -> chain.add(recorded(link)));
        return answer;
    }

    /** The envelope with the instant and the way of its recording, as exports have it. */
    public static ObjectNode recorded(RecordedStep step) {
        return EnvelopeWriter.write(step.step())
                .put("recordedAt", InstantWriter.text(step.recordedAt()))
                .put("channel", step.channel().word());
    }
}
