package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_FIELD;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one envelope strictly: every unknown field, missing field and impossible value is refused by name and place. */
public final class EnvelopeReader {
    private static final Set<String> HEADER = Set.of("stepId", "by", "effectiveOn", "source", "evidence");
    private static final Set<String> RECORDING = Set.of("recordedAt", "recordedBy", "channel");

    private final JsonMapper mapper = BookMapper.mapper();
    private final Constraints constraints = new Constraints();
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
     * @param today fills an absent effectiveOn
     * @throws Refusal naming the first thing that is wrong
     */
    public PostedStep read(byte[] utf8, LocalDate today) {
        ObjectNode envelope = tree(utf8);
        JsonNode name = envelope.get("step");
        if (name == null) throw new Refusal(MALFORMED, "missing", "/step").at("/step");
        if (!name.isString()) throw new Refusal(MALFORMED, "wrong-type", "/step").at("/step");
        Catalogue.Entry entry = Catalogue.find(name.stringValue())
                .orElseThrow(() -> new Refusal(INVALID_VALUE, "step-name", name.stringValue()).at("/step"));
        checkNames(envelope, entry);
        boolean dated = envelope.has("effectiveOn");
        Step step = step(flat(envelope, entry, today), entry);
        constraints.check(step);
        return new PostedStep(step, dated, recordedAt(envelope), channel(envelope));
    }

    private ObjectNode tree(byte[] utf8) {
        try (JsonParser parser = new StrictParser(mapper.createParser(text(utf8)))) {
            JsonNode node = mapper.readTree(parser);
            if (!(node instanceof ObjectNode object)) throw new Refusal(MALFORMED, "not-an-object");
            if (parser.nextToken() != null) throw new Refusal(MALFORMED, "trailing");
            return object;
        } catch (JacksonException e) {
            throw Malformation.of(e);
        }
    }

    private static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(MALFORMED, "not-utf8");
        }
    }

    private void checkNames(ObjectNode envelope, Catalogue.Entry entry) {
        for (String name : envelope.propertyNames()) {
            boolean known = name.equals("step")
                    || name.equals("data")
                    || HEADER.contains(name)
                    || (recordingAllowed && RECORDING.contains(name));
            if (known || name.equals(entry.kind().field())) continue;
            for (SubjectKind other : SubjectKind.values())
                if (name.equals(other.field()))
                    throw new Refusal(
                                    MALFORMED,
                                    "other-subject",
                                    entry.name(),
                                    entry.kind().field())
                            .at("/" + name);
            throw new Refusal(UNKNOWN_FIELD, "unknown-field.named", name).at(pointer("", name));
        }
        for (String required : new String[] {entry.kind().field(), "by"})
            if (!envelope.has(required)) throw new Refusal(MALFORMED, "missing", "/" + required).at("/" + required);
        JsonNode slug = envelope.get(entry.kind().field());
        if (!slug.isString())
            throw new Refusal(MALFORMED, "wrong-type", "/" + entry.kind().field())
                    .at("/" + entry.kind().field());
    }

    /** The record's own shape: the data with the header beside it. */
    private ObjectNode flat(ObjectNode envelope, Catalogue.Entry entry, LocalDate today) {
        ObjectNode header = mapper.createObjectNode();
        header.put(
                "subject",
                entry.kind().field() + ":" + envelope.get(entry.kind().field()).stringValue());
        for (String name : HEADER) if (envelope.has(name)) header.set(name, envelope.get(name));
        if (!header.has("stepId")) header.put("stepId", StepId.random().value());
        if (!header.has("effectiveOn"))
            header.put("effectiveOn", PartialDate.of(today).text());
        JsonNode data = envelope.has("data") ? envelope.get("data") : mapper.createObjectNode();
        if (!(data instanceof ObjectNode flat)) throw new Refusal(MALFORMED, "wrong-type", "/data").at("/data");
        for (String name : flat.propertyNames())
            if (!StepFields.isData(entry.type(), name))
                throw new Refusal(UNKNOWN_FIELD, "unknown-field.named", name).at(pointer("/data", name));
        return flat.set("step", header);
    }

    private Step step(ObjectNode flat, Catalogue.Entry entry) {
        try {
            return mapper.treeToValue(flat, entry.type());
        } catch (JacksonException e) {
            throw Malformation.in(e, place(e, entry));
        }
    }

    private static String place(JacksonException failure, Catalogue.Entry entry) {
        StringBuilder pointer = new StringBuilder();
        for (var reference : failure.getPath())
            pointer.append(
                    reference.getPropertyName() != null
                            ? pointer("", reference.getPropertyName())
                            : "/" + reference.getIndex());
        String path = pointer.toString();
        if (path.equals("/step/subject")) return "/" + entry.kind().field();
        return path.startsWith("/step/") ? path.substring("/step".length()) : "/data" + path;
    }

    static String pointer(String base, String name) {
        return base + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static Instant recordedAt(ObjectNode envelope) {
        JsonNode node = envelope.get("recordedAt");
        if (node == null) return null;
        try {
            return Instant.parse(node.asString());
        } catch (DateTimeException e) {
            throw new Refusal(INVALID_VALUE, "instant").at("/recordedAt");
        }
    }

    private static Channel channel(ObjectNode envelope) {
        JsonNode node = envelope.get("channel");
        if (node == null) return null;
        for (Channel channel : Channel.values()) if (channel.word().equals(node.asString())) return channel;
        throw new Refusal(INVALID_VALUE, "channel").at("/channel");
    }
}
