package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A story about one cooperation, told step by step to the running product, with bookmarks at which it can be asked what was known by then. */
final class ToldStory {
    static final String KOMMUNE = "musterstadt";
    static final String OFFICE = "musterstadt-integrationsbuero";
    static final String VERBUND = "vielfalt-musterstadt";
    static final String JOBCENTER = "musterstadt-jobcenter";
    private static final String COOPERATION = "musterstadt-vielfalt";
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RunningBook book;
    private final Map<String, String> bookmarks = new HashMap<>();

    ToldStory(RunningBook book) {
        this.book = book;
    }

    void registered(String organisation, String data) throws Exception {
        accepted("{'step':'OrganisationRegistered','organisation':'%s','by':'%s','effectiveOn':'2015','data':{%s}}"
                .formatted(organisation, KOMMUNE, data));
    }

    /** A step that is to be accepted. */
    void step(String stepId, String step, String by, String effectiveOn, String data) throws Exception {
        accepted(envelope(stepId, step, by, effectiveOn, data));
    }

    void confirmed(String of, String by) throws Exception {
        step("ja-" + of, "StepConfirmed", by, "2025-12", "'of':'" + of + "'");
    }

    /** A step that is to be refused; returns the problem. */
    JsonNode refused(String stepId, String step, String by, String effectiveOn, String data) throws Exception {
        HttpResponse<String> answer = book.record(json(envelope(stepId, step, by, effectiveOn, data)));
        assertThat(answer.statusCode()).as(answer.body()).isIn(409, 422);
        return JSON.readTree(answer.body());
    }

    private static String envelope(String stepId, String step, String by, String effectiveOn, String data) {
        return "{'step':'%s','stepId':'%s','cooperation':'%s','by':'%s','effectiveOn':'%s','data':{%s}}"
                .formatted(step, stepId, COOPERATION, by, effectiveOn, data);
    }

    private void accepted(String envelope) throws Exception {
        HttpResponse<String> answer = book.record(json(envelope));
        assertThat(answer.statusCode()).as(envelope + answer.body()).isEqualTo(201);
        book.seen(answer);
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }

    /** Remembers this moment. */
    void bookmark(String name) throws Exception {
        bookmarks.put(name, book.answer("/api/cooperations").get("knownAt").asString());
    }

    /** What the book says of a view of the cooperation, with what it knew at a bookmark. */
    JsonNode asked(String view, String bookmark) throws Exception {
        return askedBy(FrontDesk.AUDITOR, view, bookmark);
    }

    /** The same as one of those concerned sees it. */
    JsonNode askedBy(String account, String view, String bookmark) throws Exception {
        String join = view.contains("?") ? "&" : "?";
        return book.answer(
                account, "/api/cooperations/" + COOPERATION + view + join + "knownAt=" + bookmarks.get(bookmark));
    }

    JsonNode todo(String organisation, String day, String bookmark) throws Exception {
        return book.answer(
                "/api/todo?organisation=" + organisation + "&asOf=" + day + "&knownAt=" + bookmarks.get(bookmark));
    }
}
