package de.kooperationsbuch.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTest {
    private static final String TIMELINE = "/api/cooperations/lindenau-bunt/timeline";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        for (int i = 0; i < 4; i++) book.record(Cast.meeting("lindenau-bunt", "m-" + i, "2025"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "asof=2025-01-01, asof, unknown-field",
        "from=2025-01-01&from=2025-01-02, from, invalid-value",
        "from=2025, from, invalid-value",
        "from=2025-02-30, from, invalid-value",
        "to=2036-11-23, to, invalid-value",
        "from=, from, invalid-value",
        "from=2025-02-02&to=2025-02-01, to, invalid-value",
        "knownAt=yesterday, knownAt, invalid-value",
        "page=-1, page, invalid-value",
        "page=99999999, page, invalid-value",
        "size=0, size, invalid-value",
        "size=501, size, invalid-value",
        "size=two, size, invalid-value"
    })
    void a_question_that_cannot_be_understood_is_refused_by_its_parameter(String query, String field, String type) {
        Answer answer = book.get(TIMELINE + "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("field").stringValue()).isEqualTo(field);
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + type);
    }

    @Test
    void ten_years_ahead_can_still_be_asked() {
        assertThat(book.get(TIMELINE + "?to=2036-11-22").status()).isEqualTo(200);
    }

    @Test
    void refusals_speak_the_readers_language_or_english() {
        String wrong = TIMELINE + "?size=0";
        assertThat(book.get(wrong, "Accept-Language", "de-AT")
                        .json()
                        .get("accepted")
                        .stringValue())
                .isEqualTo("1 bis 500");
        assertThat(book.get(wrong, "Accept-Language", "fr")
                        .json()
                        .get("accepted")
                        .stringValue())
                .isEqualTo("1 to 500");
    }

    @Test
    void a_page_links_to_its_neighbours() {
        Answer middle = book.get(TIMELINE + "?size=2&page=1&step=NetworkMeetingHeld");
        assertThat(middle.text()).contains("\"page\":1,\"size\":2,\"total\":4");
        assertThat(middle.header("Link"))
                .isEqualTo("<" + TIMELINE + "?step=NetworkMeetingHeld&page=0&size=2>; rel=\"first\", "
                        + "<" + TIMELINE + "?step=NetworkMeetingHeld&page=0&size=2>; rel=\"prev\", "
                        + "<" + TIMELINE + "?step=NetworkMeetingHeld&page=1&size=2>; rel=\"last\"");
        assertThat(book.get(TIMELINE + "?size=2").header("Link")).contains("page=1&size=2>; rel=\"next\"");
        assertThat(book.get(TIMELINE + "?size=2&page=9").text()).contains("\"items\":[]");
    }

    @Test
    void an_answer_names_the_instant_at_which_it_is_repeated_for_ever() {
        String knownAt = book.get(TIMELINE).json().get("knownAt").stringValue();
        assertThat(knownAt).matches("2026-11-20T08:..:00\\.000001Z");
        assertThat(book.get(TIMELINE + "?knownAt=" + knownAt).text())
                .isEqualTo(book.get(TIMELINE).text());
        assertThat(book.get(TIMELINE + "?knownAt=2026-11-20T09:05:00.000001%2B01:00")
                        .text())
                .contains("\"total\":3", "\"knownAt\":\"2026-11-20T08:05:00.000001Z\"");
    }

    @Test
    void a_writer_reads_its_own_writes() {
        for (int i = 0; i < 5; i++) {
            long position = book.log().record(Cast.verbund("club-" + i));
            assertThat(book.get("/api/organisations/club-" + i, OwnWritesFirst.HEADER, "" + position)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_position_that_is_not_there_is_refused_at_once() {
        for (String word : new String[] {"1000", "9223372036854775808", "-1", "soon", ""})
            assertThat(book.get(TIMELINE, OwnWritesFirst.HEADER, word).status())
                    .as(word)
                    .isEqualTo(400);
    }
}
