package de.kooperationsbuch.query.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Demo;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The story of the demo data, asked over HTTP. */
class FiveCitiesTest {
    private static final String DRESDEN = "/api/cooperations/dresden-afropa";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Demo.fiveCities());
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void the_list_names_each_cooperation_with_its_sides_and_where_it_stands_today() {
        JsonNode page = book.get("/api/cooperations").json();
        assertThat(page.get("total").intValue()).isEqualTo(5);
        JsonNode dresden = page.get("items")
                .valueStream()
                .filter(item -> item.get("cooperation").stringValue().equals("dresden-afropa"))
                .findFirst()
                .orElseThrow();
        assertThat(dresden.toString())
                .startsWith("{\"cooperation\":\"dresden-afropa\",\"kommune\":\"dresden\",\"verbund\":\"afropa\","
                        + "\"land\":\"DE-SN\",\"openedOn\":")
                .endsWith("\"type\":\"II\",\"tendency\":\"FALLING\"}");
    }

    @Test
    void the_list_and_the_single_answers_agree() {
        for (JsonNode item : book.get("/api/cooperations").json().get("items")) {
            String slug = item.get("cooperation").stringValue();
            JsonNode one = book.get("/api/cooperations/" + slug).json();
            JsonNode placement =
                    book.get("/api/cooperations/" + slug + "/placement").json();
            for (String name : List.of("kommune", "verbund", "openedOn", "type", "tendency"))
                assertThat(one.get(name)).isEqualTo(item.get(name));
            assertThat(one.get("placement")).isEqualTo(placement);
        }
    }

    @Test
    void a_placement_names_its_day_its_instant_its_rules_and_its_causes() {
        JsonNode placement = book.get(DRESDEN + "/placement?asOf=2025-08-01").json();
        assertThat(placement.propertyNames())
                .containsExactly(
                        "cooperation", "asOf", "knownAt", "rules", "type", "tendency", "grades", "marks", "because");
        assertThat(placement.get("tendency").stringValue()).isEqualTo("FALLING");
        assertThat(placement.at("/because/tendency/0/subject").stringValue()).isEqualTo("cooperation:dresden-afropa");
        assertThat(book.get(DRESDEN + "/placement?asOf=2021-01-01").text())
                .contains("\"type\":null,\"tendency\":null,\"grades\":");
    }

    @Test
    void a_history_runs_from_the_first_step_until_today_or_the_days_asked_for() {
        JsonNode history = book.get(DRESDEN + "/placement/history").json();
        JsonNode intervals = history.get("intervals");
        assertThat(history.get("rules").stringValue()).isEqualTo("2026-01");
        assertThat(intervals.get(intervals.size() - 1).get("to").stringValue()).isEqualTo("2026-11-22");
        assertThat(book.get(DRESDEN + "/placement/history?from=2025-06-01&to=2025-07-31")
                        .json()
                        .get("intervals")
                        .valueStream()
                        .map(run -> run.get("from").stringValue() + " "
                                + run.get("tendency").stringValue()))
                .containsExactly("2025-06-01 STABLE", "2025-07-01 FALLING");
        assertThat(book.get(DRESDEN + "/placement?rules=2026-01,other").status())
                .isEqualTo(400);
        assertThat(book.get(DRESDEN + "/placement/history?rules=1999")
                        .json()
                        .get("field")
                        .stringValue())
                .isEqualTo("rules");
    }

    @Test
    void two_rule_sets_are_answered_side_by_side() {
        String both = "rules=2026-01,2026-01-strict";
        JsonNode histories = book.get(DRESDEN + "/placement/history?" + both).json();
        assertThat(histories.propertyNames()).containsExactly("cooperation", "knownAt", "answers", "differs");
        assertThat(histories.get("answers").get(0))
                .isEqualTo(book.get(DRESDEN + "/placement/history").json());
        assertThat(histories.get("answers").get(1))
                .isEqualTo(book.get(DRESDEN + "/placement/history?rules=2026-01-strict")
                        .json());
        assertThat(histories.at("/differs/0").propertyNames()).containsExactly("from", "to");
        JsonNode day = book.get(DRESDEN + "/placement?asOf=2025-01-01&" + both).json();
        assertThat(day.propertyNames()).containsExactly("cooperation", "knownAt", "answers", "differs");
        assertThat(day.get("differs").toString()).isEqualTo("[{\"from\":\"2025-01-01\",\"to\":\"2025-01-01\"}]");
        for (String wrong : List.of("2026-01,2026-01", "2026-01,", "2026-01,2026-01-strict,1999"))
            assertThat(book.get(DRESDEN + "/placement/history?rules=" + wrong).text())
                    .contains("\"status\":400", "\"field\":\"rules\"", "2026-01, 2026-01-strict");
    }

    @Test
    void movements_stand_newest_first_and_those_to_come_only_if_asked_for() {
        List<String> days = book.get("/api/transitions?size=500")
                .json()
                .get("items")
                .valueStream()
                .map(transition -> transition.get("on").stringValue())
                .toList();
        assertThat(days).isNotEmpty().isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(days.get(0)).isLessThanOrEqualTo("2026-11-22");
        assertThat(book.get("/api/transitions?from=2027-01-01&to=2027-01-01")
                        .json()
                        .at("/items/0")
                        .toString())
                .startsWith("{\"cooperation\":\"dresden-afropa\",\"on\":\"2027-01-01\","
                        + "\"from\":{\"type\":\"II\",\"tendency\":\"FALLING\"},\"to\":{\"type\":\"I\",")
                .contains("\"because\":[{\"subject\":\"cooperation:dresden-afropa\",\"stepId\":");
    }

    @Test
    void funding_and_network_are_answered_for_a_day() {
        JsonNode funding = book.get(DRESDEN + "/funding?asOf=2025-10-01").json();
        assertThat(funding.propertyNames())
                .containsExactly("asOf", "knownAt", "fundings", "gaps", "cliffs", "projectShare");
        assertThat(funding.at("/cliffs/0/lastDay").stringValue()).isEqualTo("2025-12-31");
        JsonNode network = book.get("/api/kommunen/dresden/network").json();
        assertThat(network.propertyNames()).containsExactly("asOf", "knownAt", "actors", "relations");
        assertThat(network.get("actors")).isNotEmpty();
        JsonNode diff =
                book.get("/api/kommunen/dresden/network/diff?from=2015-01-01").json();
        assertThat(diff.at("/added/actors")).isEqualTo(network.get("actors"));
        assertThat(diff.get("changed")).isEmpty();
        assertThat(book.get("/api/kommunen/dresden/network/diff").status()).isEqualTo(400);
        for (String backwards : List.of("from=2025-01-01&to=2020-01-01", "from=2027-01-01"))
            assertThat(book.get("/api/kommunen/dresden/network/diff?" + backwards)
                            .text())
                    .contains("\"status\":400", "\"field\":\"to\"");
    }

    @Test
    void what_was_not_yet_recorded_is_unknown() {
        for (String path : List.of("", "/placement", "/placement/history", "/funding"))
            assertThat(book.get(DRESDEN + path + "?knownAt=2026-11-20T08:01:30Z")
                            .status())
                    .as(path)
                    .isEqualTo(404);
        assertThat(book.get("/api/kommunen/nowhere/network").status()).isEqualTo(404);
    }
}
