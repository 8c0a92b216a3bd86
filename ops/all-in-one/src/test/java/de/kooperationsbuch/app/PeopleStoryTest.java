package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Verbund says who can be reached, and hands that over; the other side knows whom to call, and nobody else does. */
class PeopleStoryTest {
    private static final String VERBUND = "/api/organisations/bunt";
    private static final String HANDOVER = "/api/cooperations/lindenau-bunt/handover";
    private static final String ASSIGNED = """
            {"step":"ContactAssigned","stepId":"maria","organisation":"bunt","by":"bunt","effectiveOn":"2024",
             "data":{"function":"Geschäftsstelle","person":{"name":"Maria Feld","email":"maria@bunt.example"}}}""";

    @TempDir
    Path data;

    private RunningBook book;

    @BeforeEach
    void open() throws Exception {
        book = RunningBook.on(data.resolve("first"));
        for (String step : List.of(
                registered("lindenau", "KOMMUNE"),
                registered("bunt", "VERBUND"),
                registered("gohlis", "KOMMUNE"),
                said("CooperationOpened", "opened", "lindenau", "'kommune':'lindenau','verbund':'bunt'"),
                said("StepConfirmed", "yes", "bunt", "'of':'opened'")))
            assertThat(recorded(step)).isNotNull();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void contacts_are_named_handed_over_and_known_to_both_sides_only() throws Exception {
        JsonNode maria = recorded(ASSIGNED);
        assertThat(book.record(ASSIGNED).statusCode()).isEqualTo(200);
        assertThat(recorded(ASSIGNED)).isEqualTo(maria);
        handOverOnPages();
        correctOnPages();

        String reached = told("lindenau", VERBUND);
        assertThat(reached).contains("Yusuf Bergmann", "0341 4711").doesNotContain("Maria");
        assertThat(told("lindenau", HANDOVER)).contains("Yusuf Bergmann", "Der Bericht fehlt noch", "\"2026-03\"");
        assertThat(told("lindenau", VERBUND + "/steps/maria"))
                .contains("Maria Feld", maria.get("person").stringValue());
        assertThat(told("lindenau", "/kooperationen/lindenau-bunt")).contains("Yusuf Bergmann");
        book.desk().employ("forscht", "gohlis", "OBSERVER", null);
        for (String stranger : new String[] {null, "gohlis", "forscht", FrontDesk.IMPORTER, FrontDesk.ADMIN})
            for (String way : List.of(VERBUND, VERBUND + "/steps/maria", HANDOVER, "/api/export", "/verlauf"))
                assertThat(told(stranger, way)).as("%s %s", stranger, way).doesNotContain("Maria", "Yusuf", "4711");
        keep();
    }

    private void handOverOnPages() throws Exception {
        Browser bunt = Browser.loggedIn(book.address("/"), "bunt");
        assertThat(bunt.open("/erfassen/ContactHandedOver?organisation=bunt&stepId=yusuf")
                        .body())
                .contains("data.person.name", "data.person.email", "data.person.phone", "Maria Feld");
        String[] form = {
            "stepId",
            "yusuf",
            "organisation",
            "bunt",
            "effectiveOn",
            "03.2026",
            "data.function",
            "Geschäftsstelle",
            "data.person.name",
            "Yusuf Berg",
            "data.person.phone",
            "0341 4711",
            "data.openMatters",
            "Der Bericht fehlt noch"
        };
        String[] check = List.of(form).toArray(new String[form.length + 2]);
        check[form.length] = "check";
        check[form.length + 1] = "1";
        assertThat(bunt.send("/erfassen/ContactHandedOver", check).body())
                .contains("Ansprechperson gewechselt „Geschäftsstelle“", "Person – Name", "Yusuf Berg");
        assertThat(bunt.send("/erfassen/ContactHandedOver", form).statusCode()).isEqualTo(303);
    }

    /** What the step says stands in the form, also who it is about. */
    private void correctOnPages() throws Exception {
        Browser bunt = Browser.loggedIn(book.address("/"), "bunt");
        String id = book.answer("bunt", VERBUND + "/steps/yusuf")
                .at("/data/person/id")
                .stringValue();
        assertThat(bunt.open("/erfassen/StepCorrected?organisation=bunt&data.of=yusuf&stepId=richtig")
                        .body())
                .contains(id, "value=\"Yusuf Berg\"", "value=\"Der Bericht fehlt noch\"");
        HttpResponse<String> sent = bunt.send(
                "/erfassen/StepCorrected",
                "stepId",
                "richtig",
                "organisation",
                "bunt",
                "data.of",
                "yusuf",
                "data.data.function",
                "Geschäftsstelle",
                "data.data.person.name",
                "Yusuf Bergmann",
                "data.data.person.phone",
                "0341 4711",
                "data.data.openMatters",
                "Der Bericht fehlt noch");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(book.answer("bunt", VERBUND + "/steps/yusuf")
                        .at("/data/person/id")
                        .stringValue())
                .isEqualTo(id);
    }

    /** A file of the book brings nothing new to the same book, and everything to an empty one. */
    private void keep() throws Exception {
        String export = told(FrontDesk.AUDITOR, "/api/export");
        JsonNode again = JsonMapper.shared()
                .readTree(book.imported("/api/imports", export).body());
        assertThat(again.get("duplicates").asInt())
                .isEqualTo((int) export.lines().count());
        try (RunningBook copy = RunningBook.on(data.resolve("second"))) {
            HttpResponse<String> restored = copy.imported("/api/imports?restore=true", export);
            assertThat(restored.statusCode()).as(restored.body()).isEqualTo(200);
            copy.seen(restored);
            assertThat(copy.ask("/api/export").body()).isEqualTo(export).contains("Maria Feld");
        }
    }

    private JsonNode recorded(String envelope) throws Exception {
        HttpResponse<String> answer = book.record(envelope);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        book.seen(answer);
        return JsonMapper.shared().readTree(answer.body());
    }

    private String told(@Nullable String account, String path) throws Exception {
        return book.askAs(account, path).body();
    }

    private static String registered(String slug, String kind) {
        return """
                {"step":"OrganisationRegistered","stepId":"org-%s","organisation":"%s","by":"%s","effectiveOn":"2020",
                 "data":{"kind":"%s","name":"%s"}}""".formatted(slug, slug, slug, kind, slug);
    }

    private static String said(String step, String id, String by, String data) {
        return """
                {'step':'%s','stepId':'%s','cooperation':'lindenau-bunt','by':'%s','effectiveOn':'2021','data':{%s}}""".formatted(step, id, by, data).replace('\'', '"');
    }
}
