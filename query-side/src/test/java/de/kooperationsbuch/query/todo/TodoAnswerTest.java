package de.kooperationsbuch.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TodoAnswerTest {
    private static final String TODO = "/api/todo?organisation=";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.meeting("lindenau-bunt", "met", "2025"), Cast.council("lindenau"), Cast.verbund("werk"));
        book.record(Cast.seat("lindenau", "bunt", "2025-05"), """
                {"step":"NegotiationOpened","stepId":"talks","cooperation":"lindenau-bunt","by":"bunt","effectiveOn":"2026",
                 "data":{"agreement":"haus","title":"Haus","parties":["bunt","werk"],"subject":"Räume"}}""");
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void the_answer_tells_what_waits_in_cooperations_and_on_the_map() {
        assertThat(book.get(TODO + "bunt", "Accept-Language", "de").text())
                .startsWith("{\"organisation\":\"bunt\",\"asOf\":\"2026-11-22\","
                        + "\"knownAt\":\"2026-11-20T08:08:00.000001Z\",\"items\":["
                        + "{\"kind\":\"CONFIRM_STEP\",\"subject\":\"cooperation:lindenau-bunt\",\"stepId\":\"opened\","
                        + "\"dueOn\":null,\"reason\":\"„Kooperation begonnen“ (03.2018), eingetragen von lindenau, "
                        + "wartet auf Ihre Bestätigung.\","
                        + "\"link\":\"/api/cooperations/lindenau-bunt/steps/opened\"}");
        assertThat(links("bunt"))
                .containsExactly(
                        "/api/cooperations/lindenau-bunt/steps/opened",
                        "/api/cooperations/lindenau-bunt/steps/met",
                        "/api/kommunen/lindenau/steps/seat",
                        "/api/cooperations/lindenau-bunt/agreements/haus");
    }

    @Test
    void every_link_is_answered() {
        for (String link : links("bunt"))
            assertThat(book.get(link).status()).as(link).isEqualTo(200);
    }

    @Test
    void a_third_party_of_an_agreement_is_found_and_whom_nothing_concerns_has_nothing_to_do() {
        assertThat(links("werk")).containsExactly("/api/cooperations/lindenau-bunt/agreements/haus");
        assertThat(links("lindenau")).isEmpty();
        assertThat(links("lindenau-rat")).isEmpty();
    }

    @Test
    void only_what_was_known_then_waits() {
        assertThat(links("bunt&knownAt=2026-11-20T08:04:00.000001Z")).hasSize(2);
        assertThat(links("bunt&knownAt=2026-11-20T08:02:00.000001Z")).isEmpty();
    }

    @Test
    void an_organisation_must_be_named_and_known() {
        assertThat(book.get("/api/todo").status()).isEqualTo(400);
        assertThat(book.get("/api/todo").json().get("field").stringValue()).isEqualTo("organisation");
        assertThat(book.get("/api/todo").json().get("accepted").stringValue()).contains("organisation=dresden");
        assertThat(book.get(TODO + "nobody").status()).isEqualTo(404);
        assertThat(book.get(TODO + "nobody").json().get("detail").stringValue()).contains("organisation:nobody");
        assertThat(book.get(TODO + "werk&knownAt=2026-11-20T08:05:00.000001Z").status())
                .isEqualTo(404);
    }

    private static List<String> links(String organisation) {
        return book.get(TODO + organisation)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("link").stringValue())
                .toList();
    }
}
