package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a step as the envelope that partners see. */
public final class EnvelopeWriter {
    private static final JsonMapper MAPPER = BookMapper.mapper();

    private EnvelopeWriter() {}

    /** The envelope without what the book adds on recording; the caller owns it and may add that. */
    public static ObjectNode write(Step step) {
        ObjectNode data = MAPPER.valueToTree(step);
        ObjectNode header = (ObjectNode) data.remove("step");
        data.propertyNames().stream()
                .filter(name -> !StepFields.isData(step.getClass(), name))
                .toList()
                .forEach(data::remove);
        ObjectNode envelope = MAPPER.createObjectNode();
        envelope.put("step", step.stepName());
        envelope.put("stepId", step.stepId().value());
        envelope.put(step.step().subject().kind().field(), step.step().subject().slug());
        for (String name : new String[] {"by", "effectiveOn", "source", "evidence"}) {
            JsonNode value = header.get(name);
            if (value != null) envelope.set(name, value);
        }
        return envelope.set("data", data);
    }
}
