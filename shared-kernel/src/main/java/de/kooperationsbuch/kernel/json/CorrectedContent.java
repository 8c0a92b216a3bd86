package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import java.lang.reflect.RecordComponent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a step says after a correction: everything that the correction gives, and for the rest what it said before. */
public final class CorrectedContent {
    private static final JsonMapper MAPPER = BookMapper.mapper();
    private static final String WHERE = "/data/data";

    private CorrectedContent() {}

    /** @throws Refusal if the new data are not data of such a step */
    public static Step of(Step before, StepCorrected correction) {
        Step dated = StepFields.withHeader(before, header(before.step(), correction));
        return correction.data() == null ? dated : with(correction.data().fields(), dated);
    }

    private static StepHeader header(StepHeader before, StepCorrected correction) {
        StepHeader given = correction.step();
        return new StepHeader(
                before.subject(),
                before.stepId(),
                before.by(),
                correction.effectiveOn() == null ? before.effectiveOn() : correction.effectiveOn(),
                given.source() == null ? before.source() : given.source(),
                given.evidence() == null ? before.evidence() : given.evidence(),
                before.partOf());
    }

    private static Step with(ObjectNode given, Step dated) {
        ObjectNode data =
                PersonOf.step(dated).map(id -> PersonOf.named(given, id)).orElse(given);
        StepReader.checkNames(data, dated.getClass(), WHERE);
        ObjectNode flat = MAPPER.valueToTree(dated);
        for (RecordComponent component : StepFields.dataOf(dated.getClass())) {
            JsonNode value = data.get(component.getName());
            if (value == null) flat.remove(component.getName());
            else flat.set(component.getName(), value);
        }
        return StepReader.read(
                flat, dated.getClass(), dated.step().subject().kind().field(), WHERE);
    }
}
