package de.kooperationsbuch.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the sides of a made-up history say about the steps told so far: often fitting, sometimes not. */
final class GeneratedAnswers {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> RESULTS = List.of("STANDS", "CORRECTED", "WITHDRAWN");
    private final Random random;
    private final List<JsonNode> told = new ArrayList<>();

    GeneratedAnswers(Random random) {
        this.random = random;
    }

    void told(String line) {
        told.add(JSON.readTree(line));
    }

    /** About one of the last steps told, so that chains grow. */
    String next() {
        JsonNode step = told.get(told.size() - 1 - random.nextInt(Math.min(25, told.size())));
        String of = step.path("data").has("of")
                ? step.path("data").get("of").asString()
                : step.get("stepId").asString();
        if (step.get("step").asString().equals("StepCorrected"))
            of = step.get("stepId").asString();
        String kind = step.has("cooperation") ? "cooperation" : "kommune";
        String subject = step.get(kind).asString();
        String city = subject.replace("zusammen-", "");
        String verbund = city.equals("musterstadt") ? "vielfalt-musterstadt" : "bunt-beispielburg";
        String same = step.get("by").asString();
        String other = same.equals(city) ? verbund : city;
        String about = "\"of\":\"" + of + "\"";
        return switch (random.nextInt(6)) {
            case 0, 1 -> GeneratedHistory.line("StepConfirmed", kind, subject, other, "2026-01", about);
            case 2 ->
                GeneratedHistory.line(
                        "StepDisputed", kind, subject, other, "2026-01", about + ",\"reason\":\"anders\"");
            case 3 ->
                GeneratedHistory.line(
                        "DisputeSettled",
                        kind,
                        subject,
                        random.nextBoolean() ? same : other,
                        "2026-01",
                        about + ",\"result\":\"" + RESULTS.get(random.nextInt(3)) + "\"");
            case 4 ->
                GeneratedHistory.line(
                        "StepCorrected",
                        kind,
                        subject,
                        same,
                        "2026-01",
                        about + ",\"effectiveOn\":\"" + (2013 + random.nextInt(12)) + "\"");
            default ->
                GeneratedHistory.line(
                        "StepWithdrawn", kind, subject, same, "2026-01", about + ",\"reason\":\"doppelt\"");
        };
    }
}
