package de.kooperationsbuch.kernel.json;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;
import static de.kooperationsbuch.kernel.problem.ProblemType.MALFORMED;
import static de.kooperationsbuch.kernel.problem.ProblemType.UNKNOWN_FIELD;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in an envelope beside its data. */
record EnvelopeFields(ObjectNode envelope) {
    /** What becomes the header of the step, beside its subject. */
    static final List<String> HEADER = List.of("stepId", "by", "effectiveOn", "source", "evidence");

    private static final List<String> RECORDING = List.of("recordedAt", "recordedBy", "channel");

    Catalogue.Entry entry() {
        String name = text("step");
        return Catalogue.find(name).orElseThrow(() -> new Refusal(INVALID_VALUE, "step-name", name).at("/step"));
    }

    /** The kind of subject that the envelope names: exactly one of those that its step can be about. */
    SubjectKind subject(Catalogue.Entry entry) {
        List<String> possible = entry.kinds().stream().map(SubjectKind::field).toList();
        List<SubjectKind> named = entry.kinds().stream()
                .filter(kind -> envelope.has(kind.field()))
                .toList();
        if (named.isEmpty()) throw new Refusal(MALFORMED, "missing", "/" + possible.get(0)).at("/" + possible.get(0));
        if (named.size() > 1)
            throw new Refusal(MALFORMED, "one-subject", possible)
                    .at("/" + named.get(1).field());
        text(named.get(0).field());
        return named.get(0);
    }

    void checkNames(Catalogue.Entry entry, boolean recordingAllowed) {
        for (String name : envelope.propertyNames()) {
            boolean known = name.equals("step")
                    || name.equals("data")
                    || entry.kinds().stream().anyMatch(kind -> name.equals(kind.field()))
                    || HEADER.contains(name)
                    || (recordingAllowed && RECORDING.contains(name));
            if (!known) throw stranger(name, entry);
        }
        subject(entry);
    }

    /** Adds who records, where the envelope leaves that to whoever sends it. */
    void fill(@Nullable OrganisationId author) {
        if (envelope.has("by")) return;
        if (author == null) throw new Refusal(MALFORMED, "missing", "/by").at("/by");
        envelope.put("by", author.value());
    }

    private static Refusal stranger(String name, Catalogue.Entry entry) {
        for (SubjectKind other : SubjectKind.values())
            if (name.equals(other.field()))
                return new Refusal(
                                MALFORMED,
                                "other-subject",
                                entry.name(),
                                entry.kinds().iterator().next().field())
                        .at("/" + name);
        return new Refusal(UNKNOWN_FIELD, "unknown-field.named", name).at(pointer("", name));
    }

    @Nullable
    Instant recordedAt() {
        if (!envelope.has("recordedAt")) return null;
        try {
            return Instant.parse(text("recordedAt"));
        } catch (DateTimeException e) {
            throw new Refusal(INVALID_VALUE, "instant").at("/recordedAt");
        }
    }

    @Nullable
    Channel channel() {
        if (!envelope.has("channel")) return null;
        String word = text("channel");
        for (Channel channel : Channel.values()) if (channel.word().equals(word)) return channel;
        throw new Refusal(INVALID_VALUE, "channel").at("/channel");
    }

    /** Names an account, perhaps of another book. */
    @Nullable
    String recordedBy() {
        return envelope.has("recordedBy") ? text("recordedBy") : null;
    }

    String text(String name) {
        JsonNode node = envelope.get(name);
        if (node == null) throw new Refusal(MALFORMED, "missing", "/" + name).at("/" + name);
        if (!node.isString()) throw new Refusal(MALFORMED, "wrong-type", "/" + name).at("/" + name);
        return node.stringValue();
    }

    static String pointer(String base, String name) {
        return base + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
