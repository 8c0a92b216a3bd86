package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How five Verbünde moved, told by the running product from the demo data. */
class FiveCitiesStoryTest {
    @TempDir
    static Path data;

    static RunningBook book;

    @BeforeAll
    static void open() {
        book = RunningBook.on(data, "--demo");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static List<String> moves(String cooperation) throws Exception {
        List<String> moves = new ArrayList<>();
        JsonNode history = book.answer("/api/cooperations/" + cooperation + "/placement/history?to=2027-12-31");
        for (JsonNode interval : history.get("intervals"))
            moves.add("%s %s %s %s"
                    .formatted(
                            interval.get("from").asString(),
                            interval.get("to").asString(),
                            interval.get("type").asString("null"),
                            interval.get("tendency").asString("null")));
        return moves;
    }

    @Test
    void the_book_is_ready_once_it_is_open() throws Exception {
        assertThat(book.ask("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void dresden_rises_holds_and_falls() throws Exception {
        assertThat(moves("dresden-afropa"))
                .containsExactly(
                        "2016-01-01 2021-12-31 null null",
                        "2022-01-01 2022-12-31 II RISING",
                        "2023-01-01 2025-06-30 II STABLE",
                        "2025-07-01 2025-12-31 II FALLING",
                        "2026-01-01 2026-12-31 II FALLING",
                        "2027-01-01 2027-12-31 I STABLE");
    }

    @Test
    void what_dresden_lost_is_its_funding_and_all_of_it_is_assumed() throws Exception {
        JsonNode intervals = book.answer("/api/cooperations/dresden-afropa/placement/history?to=2027-12-31")
                .get("intervals");
        assertThat(intervals.get(4).get("grades").get("funding").asString()).isEqualTo("LOW");
        for (int i = 1; i < intervals.size(); i++)
            assertThat(intervals.get(i).get("marks").get("assumed").booleanValue())
                    .as("interval %d", i)
                    .isTrue();
    }

    @Test
    void nuernberg_is_type_one_from_2018_on() throws Exception {
        assertThat(moves("nuernberg-moin"))
                .first()
                .asString()
                .startsWith("2018-01-01")
                .contains(" I ");
        assertThat(moves("nuernberg-moin")).allMatch(move -> move.contains(" I "));
    }

    @Test
    void three_verbuende_become_type_two_in_2025() throws Exception {
        for (String cooperation : List.of("dortmund-vmdo", "halle-vemo", "moenchengladbach-vki"))
            assertThat(moves(cooperation)).as(cooperation).anyMatch(move -> move.matches("2025-01-01 .* II RISING"));
    }

    @Test
    void the_overview_lists_all_five_with_their_present_type() throws Exception {
        JsonNode page = book.answer("/api/cooperations");
        assertThat(page.get("total").intValue()).isEqualTo(5);
        assertThat(page.get("items").findValuesAsString("type")).contains("II", "I");
    }

    @Test
    void asked_again_with_the_instant_it_named_the_book_says_the_same() throws Exception {
        JsonNode first = book.answer("/api/cooperations/dresden-afropa/placement?asOf=2025-12-31");
        String knownAt = first.get("knownAt").asString();
        assertThat(book.answer("/api/cooperations/dresden-afropa/placement?asOf=2025-12-31&knownAt=" + knownAt))
                .isEqualTo(first);
    }

    @Test
    void every_cause_leads_to_its_step() throws Exception {
        JsonNode because = book.answer("/api/cooperations/dresden-afropa/placement?asOf=2023-06-01")
                .get("because");
        assertThat(because.get("funding")).isNotEmpty();
        for (JsonNode cause : because.get("funding")) {
            String[] subject = cause.get("subject").asString().split(":");
            JsonNode step = book.answer("/api/" + subject[0] + "s/" + subject[1] + "/steps/"
                    + cause.get("stepId").asString());
            assertThat(step.get("stepId")).isEqualTo(cause.get("stepId"));
        }
    }
}
