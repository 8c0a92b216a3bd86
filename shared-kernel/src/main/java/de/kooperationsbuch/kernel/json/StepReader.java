package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_FIELD;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the record of a step from its own shape, its data with the header beside them, and says in the envelope's terms what is wrong with it. */
final class StepReader {
    private static final JsonMapper MAPPER = BookMapper.mapper();
    private static final Constraints CONSTRAINTS = new Constraints();

    private StepReader() {}

    /** @param dataPointer where the data stand in the envelope */
    static void checkNames(ObjectNode data, Class<? extends Step> type, String dataPointer) {
        for (String name : data.propertyNames())
            if (!StepFields.isData(type, name))
                throw new Refusal(UNKNOWN_FIELD, "unknown-field.named", name)
                        .at(EnvelopeFields.pointer(dataPointer, name));
    }

    /**
     * @param subjectField the field of the envelope that names the subject
     * @param dataPointer where the data stand in the envelope
     * @throws Refusal naming the first thing that is wrong
     */
    static <T extends Step> T read(ObjectNode flat, Class<T> type, String subjectField, String dataPointer) {
        T step;
        try {
            step = MAPPER.treeToValue(flat, type);
        } catch (JacksonException e) {
            throw Malformation.in(e, place(e, subjectField, dataPointer));
        }
        CONSTRAINTS.check(step, dataPointer);
        return step;
    }

    private static String place(JacksonException failure, String subjectField, String dataPointer) {
        String path = "";
        for (var reference : failure.getPath())
            path = EnvelopeFields.pointer(
                    path,
                    reference.getPropertyName() != null
                            ? reference.getPropertyName()
                            : String.valueOf(reference.getIndex()));
        if (path.equals("/step/subject")) return "/" + subjectField;
        return path.startsWith("/step/") ? path.substring("/step".length()) : dataPointer + path;
    }
}
