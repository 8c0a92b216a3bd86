package de.kooperationsbuch.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandoverAnswerTest {
    private static final String HANDOVER = "/api/cooperations/lindenau-bunt/handover";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.format("lindenau-bunt", "2026-01"), Cast.granted("lindenau-bunt", "bunt", "2025"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void the_answer_tells_what_holds_what_waits_and_what_changed() {
        assertThat(book.get(HANDOVER + "?since=2025-12-31&asOf=2026-06-01", "Accept-Language", "de")
                        .text())
                .startsWith(
                        "{\"cooperation\":\"lindenau-bunt\",\"kommune\":\"lindenau\",\"verbund\":\"bunt\","
                                + "\"since\":\"2025-12-31\",\"asOf\":\"2026-06-01\","
                                + "\"knownAt\":\"2026-11-20T08:05:00.000001Z\",\"agreed\":{\"agreements\":[],\"standard\":null,"
                                + "\"cycles\":[],\"formats\":[{\"format\":\"runder-tisch\",\"title\":\"Runder Tisch\",\"agreedOn\":\"2026-01\"}],"
                                + "\"fundings\":[{\"funding\":\"stelle\",\"purpose\":\"Koordination\",\"recipient\":\"bunt\","
                                + "\"lastDay\":null}],\"spaces\":[]},\"responsible\":[],"
                                + "\"contacts\":[{\"organisation\":\"lindenau\",\"contacts\":[],\"changed\":[]},"
                                + "{\"organisation\":\"bunt\",\"contacts\":[],\"changed\":[]}],\"open\":[{\"kind\":\"CONFIRM_STEP\"")
                .contains(
                        "„Kooperation begonnen“",
                        "/steps/opened\",\"waitsFor\":[\"bunt\"]}",
                        "{\"stepId\":\"format\",\"step\":\"FormatAgreed\",\"title\":\"Format vereinbart\",\"effectiveOn\":\"2026-01\","
                                + "\"recordedAt\":\"2026-11-20T08:04:00.000001Z\",\"by\":\"lindenau\","
                                + "\"standing\":\"UNCONFIRMED\"}")
                .endsWith("\"placement\":{\"asOf\":{\"type\":\"II\",\"tendency\":\"STABLE\"},"
                        + "\"since\":{\"type\":null,\"tendency\":null}}}");
    }

    @Test
    void only_what_was_recorded_since_and_known_then_has_changed() {
        assertThat(changed("since=2026-11-20&asOf=2026-11-22")).isEqualTo(3);
        assertThat(changed("since=2026-11-21&asOf=2026-11-22")).isZero();
        assertThat(changed("since=2026-11-20&asOf=2026-11-22&knownAt=2026-11-20T08:04:00.000001Z"))
                .isEqualTo(2);
    }

    @Test
    void the_day_is_a_year_back_unless_named_and_does_not_lie_after_that_of_the_view() {
        assertThat(book.get(HANDOVER + "?asOf=2026-06-01").json().get("since").stringValue())
                .isEqualTo("2025-06-01");
        Answer backwards = book.get(HANDOVER + "?since=2026-01-02&asOf=2026-01-01");
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.json().get("field").stringValue()).isEqualTo("since");
        assertThat(book.get(HANDOVER + "?since=2026-01-01&asOf=2026-01-01").status())
                .isEqualTo(200);
        assertThat(book.get("/api/cooperations/nobody/handover?since=2026-01-01")
                        .status())
                .isEqualTo(404);
    }

    private static int changed(String query) {
        return book.get(HANDOVER + "?" + query).json().get("changed").size();
    }
}
