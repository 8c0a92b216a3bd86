package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.json.EnvelopeReader;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An envelope in the writing: of 2024, by Musterstadt, about the subject of its kind that the tests tell of. Data in single quotes. */
public record Draft(Map<String, String> fields) {
    private static final Map<SubjectKind, String> SUBJECTS = Map.of(
            SubjectKind.ORGANISATION, "vielfalt-musterstadt",
            SubjectKind.COOPERATION, "musterstadt-vielfalt",
            SubjectKind.KOMMUNE, "musterstadt");

    public static Draft of(String step, String data) {
        return of(
                step,
                kinds(step).contains(SubjectKind.COOPERATION)
                        ? SubjectKind.COOPERATION
                        : kinds(step).iterator().next(),
                data);
    }

    /** For steps about steps, which can be of any kind of subject. */
    public static Draft of(String step, SubjectKind kind, String data) {
        return new Draft(Map.of())
                .with("step", quoted(step))
                .with(kind.field(), quoted(SUBJECTS.get(kind)))
                .with("by", quoted("musterstadt"))
                .with("effectiveOn", quoted("2024"))
                .with("data", data.replace('\'', '"'));
    }

    public static Draft of(String step) {
        return of(step, "{}");
    }

    public Draft with(String field, String json) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, json);
        return new Draft(more);
    }

    public Draft about(String slug) {
        return with(
                fields.keySet().stream()
                        .filter(field -> SUBJECTS.keySet().stream()
                                .anyMatch(kind -> kind.field().equals(field)))
                        .findFirst()
                        .orElseThrow(),
                quoted(slug));
    }

    private static Set<SubjectKind> kinds(String step) {
        return Catalogue.find(step).orElseThrow().kinds();
    }

    public Draft on(String effectiveOn) {
        return with("effectiveOn", quoted(effectiveOn));
    }

    public Draft by(String organisation) {
        return with("by", quoted(organisation));
    }

    public Draft id(String stepId) {
        return with("stepId", quoted(stepId));
    }

    public Draft undated() {
        Map<String, String> fewer = new LinkedHashMap<>(fields);
        fewer.remove("effectiveOn");
        return new Draft(fewer);
    }

    public String json() {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    public PostedStep posted() {
        return EnvelopeReader.ofPosts().read(json().getBytes(StandardCharsets.UTF_8), Cast.TODAY);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
