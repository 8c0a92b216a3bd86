package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one envelope strictly: every unknown field, missing field and impossible value is refused by name and place. */
public final class EnvelopeReader {
    private final JsonMapper mapper = BookMapper.mapper();
    private final boolean recordingAllowed;

    private EnvelopeReader(boolean recordingAllowed) {
        this.recordingAllowed = recordingAllowed;
    }

    /** For steps that are posted now: what only the book can say of a recording is refused. */
    public static EnvelopeReader ofPosts() {
        return new EnvelopeReader(false);
    }

    /** For lines of an import or an export: they may say when and how they were recorded elsewhere. */
    public static EnvelopeReader ofLines() {
        return new EnvelopeReader(true);
    }

    /**
     * An envelope that says itself who records.
     *
     * @param today fills an absent effectiveOn
     * @throws Refusal naming the first thing that is wrong
     */
    public PostedStep read(byte[] utf8, LocalDate today) {
        return read(utf8, today, null);
    }

    /**
     * @param today fills an absent effectiveOn
     * @param author fills an absent {@code by}; without one it is required
     * @throws Refusal naming the first thing that is wrong
     */
    public PostedStep read(byte[] utf8, LocalDate today, @Nullable OrganisationId author) {
        EnvelopeFields fields = new EnvelopeFields(StrictJson.object(utf8));
        Catalogue.Entry entry = fields.entry();
        fields.checkNames(entry, recordingAllowed);
        fields.fill(author);
        String recordedBy = fields.recordedBy();
        boolean dated = fields.envelope().has("effectiveOn");
        Step step = StepReader.read(
                flat(fields, entry, today), entry.type(), fields.subject(entry).field(), "/data");
        return new PostedStep(step, dated, fields.recordedAt(), fields.channel(), recordedBy);
    }

    /** The record's own shape: the data with the header beside it. */
    private ObjectNode flat(EnvelopeFields fields, Catalogue.Entry entry, LocalDate today) {
        JsonNode given = fields.envelope().get("data");
        if (given != null && !given.isObject()) throw new Refusal(MALFORMED, "wrong-type", "/data").at("/data");
        ObjectNode flat = mapper.createObjectNode().set("step", header(fields, entry, today));
        if (given == null) return flat;
        StepReader.checkNames((ObjectNode) given, entry.type(), "/data");
        return flat.setAll((ObjectNode) given);
    }

    private ObjectNode header(EnvelopeFields fields, Catalogue.Entry entry, LocalDate today) {
        ObjectNode header = mapper.createObjectNode();
        String subject = fields.subject(entry).field();
        header.put("subject", subject + ":" + fields.text(subject));
        for (String name : EnvelopeFields.HEADER)
            if (fields.envelope().has(name)) header.set(name, fields.envelope().get(name));
        if (!header.has("stepId")) header.put("stepId", StepId.random().value());
        if (!header.has("effectiveOn"))
            header.put("effectiveOn", PartialDate.of(today).text());
        return header;
    }
}
