package de.kooperationsbuch.kernel.json;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Evidence;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.Source;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepTitles;
import de.kooperationsbuch.kernel.SubjectKind;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 2020-12) of the envelope, made from the records of the catalogue. It describes the shape of a single
 * envelope; what must hold between fields, steps or subjects is a matter of rules and not of the schema.
 */
public final class StepSchema {
    private static final ObjectNode DOCUMENT = new StepSchema().build();

    private static final String AUTHOR =
            "who records; a post may leave it out, then it is the organisation of the account; lines of an import name it";
    private final SchemaTypes types = new SchemaTypes();

    private StepSchema() {}

    /** A copy that the caller owns. */
    public static JsonNode document() {
        return DOCUMENT.deepCopy();
    }

    private ObjectNode build() {
        ObjectNode document = SchemaTypes.node();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "/api/schema/step.json");
        document.put("title", "Step");
        document.put("description", "One agreed or happened thing, as it is recorded, imported and exported.");
        ArrayNode steps = document.putArray("oneOf");
        for (Catalogue.Entry entry : Catalogue.all())
            steps.add(types.define(entry.name(), entry.type(), () -> envelope(entry)));
        return document.set("$defs", types.definitions());
    }

    private ObjectNode envelope(Catalogue.Entry entry) {
        ObjectNode envelope = SchemaTypes.object();
        envelope.put("title", StepTitles.of(entry.name(), Locale.ENGLISH));
        ObjectNode fields = envelope.withObject("/properties");
        fields.putObject("step").put("const", entry.name());
        fields.set("stepId", types.of(StepId.class)).withObject("/stepId").put("description", "chosen by the client");
        for (SubjectKind kind : entry.kinds()) fields.set(kind.field(), types.text("Slug", Slug.PATTERN));
        fields.set("by", types.text("Slug", Slug.PATTERN)).withObject("/by").put("description", AUTHOR);
        fields.set("effectiveOn", types.of(PartialDate.class));
        fields.set("source", types.of(Source.class));
        fields.putObject("evidence").put("type", "array").set("items", types.of(Evidence.class));
        ObjectNode data = SchemaTypes.object();
        StepFields.dataOf(entry.type()).forEach(field -> types.add(field, data));
        fields.set("data", data);
        addRecording(fields);
        ArrayNode required = envelope.putArray("required");
        required.add("step");
        if (data.has("required")) required.add("data");
        requireOneSubject(entry, envelope);
        return envelope;
    }

    private static void requireOneSubject(Catalogue.Entry entry, ObjectNode envelope) {
        if (entry.kinds().size() == 1)
            envelope.withArray("/required").add(entry.kinds().iterator().next().field());
        else
            for (SubjectKind kind : entry.kinds())
                envelope.withArray("/oneOf").addObject().putArray("required").add(kind.field());
    }

    private static void addRecording(ObjectNode fields) {
        String where = "only in exports, answers and imports; a post with it is refused";
        fields.putObject("recordedAt")
                .put("type", "string")
                .put("format", "date-time")
                .put("description", where);
        fields.putObject("recordedBy")
                .put("type", "string")
                .put("description", "the account, by its pseudonym: " + where);
        ArrayNode channels =
                fields.putObject("channel").put("description", where).putArray("enum");
        for (Channel channel : Channel.values()) channels.add(channel.word());
    }
}
