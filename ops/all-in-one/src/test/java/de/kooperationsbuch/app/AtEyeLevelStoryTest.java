package de.kooperationsbuch.app;

import static de.kooperationsbuch.app.ToldStory.JOBCENTER;
import static de.kooperationsbuch.app.ToldStory.KOMMUNE;
import static de.kooperationsbuch.app.ToldStory.VERBUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The story of a cooperation, asked about ten points of its past, each on a day and with what was known at a moment of its telling. */
class AtEyeLevelStoryTest {
    @TempDir
    static Path data;

    static RunningBook book;
    static ToldStory story;

    @BeforeAll
    static void tell() throws Exception {
        book = RunningBook.on(data);
        story = new ToldStory(book);
        AtEyeLevelStory.tell(story);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void before_the_last_word_nothing_holds_and_it_is_the_turn_of_the_jobcenter() throws Exception {
        JsonNode agreement = story.asked("/agreements/rahmen?asOf=2022-06-01", "before the last word");
        assertThat(agreement.get("state").asString()).isEqualTo("NEGOTIATING");
        assertThat(words(agreement.get("turn"))).containsExactly(JOBCENTER);
        assertThat(agreement.get("inForce")).isEmpty();
        assertThat(grade("2022-06-01", "before the last word")).isEqualTo("UNRECORDED");
    }

    @Test
    void with_the_last_acceptance_the_second_version_is_in_force() throws Exception {
        JsonNode agreement = story.asked("/agreements/rahmen?asOf=2022-06-01", "agreed");
        assertThat(agreement.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(agreement.get("inForce").get(0).get("version").intValue()).isEqualTo(2);
        assertThat(grade("2022-06-01", "agreed")).isEqualTo("MEDIUM");
        JsonNode arisen = story.asked("/steps/rahmen-v2", "agreed");
        assertThat(arisen.get("standing").asString()).isEqualTo("CONFIRMED");
        assertThat(arisen.get("data")
                        .get("terms")
                        .get("tasks")
                        .get(0)
                        .get("staffing")
                        .asString())
                .isEqualTo("BOTH");
        JsonNode diff = story.asked("/agreements/rahmen/diff?from=1&to=2", "agreed");
        assertThat(diff.toString()).contains("staffing", "effectiveFrom").doesNotContain("mandate");
    }

    @Test
    void in_summer_of_the_first_year_half_of_the_meetings_are_held_and_nothing_is_overdue() throws Exception {
        JsonNode cycle = story.asked("/cycles/jahr-2023?asOf=2023-06-15", "spring 2023");
        JsonNode meetings = cycle.get("blocks").get(0);
        assertThat(meetings.get("held").intValue()).isEqualTo(1);
        assertThat(cycle.get("blocks")
                        .valueStream()
                        .mapToInt(block -> block.get("overdue").intValue())
                        .sum())
                .isZero();
        assertThat(meetings.get("due").get(0).get("by").asString()).isEqualTo("2023-12-31");
        assertThat(cycle.get("completeness").intValue()).isEqualTo(33);
        assertThat(story.asked("/cycles/jahr-2023?asOf=2024-01-01", "spring 2023")
                        .get("blocks")
                        .get(0)
                        .get("overdue")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void a_waiver_counts_once_the_other_side_has_confirmed_it() throws Exception {
        assertThat(waived("waived by one")).isZero();
        assertThat(waived("first year closed")).isOne();
        JsonNode closed = story.asked("/cycles/jahr-2023?asOf=2024-06-01", "first year closed");
        assertThat(closed.get("completeness").intValue()).isEqualTo(100);
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void a_rating_is_held_back_until_both_sides_have_rated() throws Exception {
        for (String view : List.of("/cycles/jahr-2023?asOf=2023-12-31", "/steps/note-stadt")) {
            assertThat(story.askedBy(VERBUND, view, "rated by one").toString()).doesNotContain("\"equality\":4");
            assertThat(story.askedBy(KOMMUNE, view, "rated by one").toString()).contains("\"equality\":4");
        }
        JsonNode both = story.askedBy(VERBUND, "/cycles/jahr-2023?asOf=2023-12-31", "first year closed");
        assertThat(both.get("difference").get("equality").intValue()).isEqualTo(2);
        assertThat(both.get("difference").get("influence").intValue()).isEqualTo(3);
    }

    @Test
    void an_amendment_changes_nothing_until_all_have_accepted() throws Exception {
        JsonNode pending = story.asked("/agreements/rahmen?asOf=2024-02-01", "amendment pending");
        assertThat(pending.get("state").asString()).isEqualTo("IN_FORCE");
        assertThat(words(pending.get("turn"))).containsExactly(JOBCENTER);
        assertThat(pending.get("inForce")).hasSize(1);
        assertThat(grade("2024-02-01", "amendment pending")).isEqualTo("MEDIUM");
        JsonNode amended = story.asked("/agreements/rahmen?asOf=2024-02-01", "amended");
        assertThat(amended.get("inForce").get(0).get("to").asString()).isEqualTo("2023-12-31");
        assertThat(amended.get("inForce").get(1).get("version").intValue()).isEqualTo(3);
        assertThat(grade("2023-12-31", "amended")).isEqualTo("MEDIUM");
        assertThat(grade("2024-01-01", "amended")).isEqualTo("HIGH");
    }

    @Test
    void the_second_year_lacks_its_conference_and_goes_on_with_a_goal_of_the_first() throws Exception {
        JsonNode cycle = story.asked("/cycles/jahr-2024?asOf=2025-01-15", "second year");
        JsonNode conference = cycle.get("blocks").get(1);
        assertThat(conference.get("block").asString()).isEqualTo("DialogConferenceHeld");
        assertThat(conference.get("overdue").intValue()).isOne();
        assertThat(cycle.get("completeness").intValue()).isEqualTo(83);
        assertThat(cycle.get("goals").toString()).contains("\"origin\":\"jahr-2023\"");
        JsonNode row = story.asked("/cycles?asOf=2025-01-15", "second year").get("cycles");
        assertThat(row.get(0).get("completeness").intValue()).isEqualTo(100);
        assertThat(row.get(1).get("completeness").intValue()).isEqualTo(83);
        assertThat(kinds(story.todo(VERBUND, "2025-01-15", "second year"))).contains("BLOCK_OVERDUE", "CLOSE_CYCLE");
    }

    @Test
    void a_dispute_marks_the_placement_until_both_sides_regard_it_as_settled() throws Exception {
        assertThat(contested("second year")).isFalse();
        assertThat(contested("disputed")).isTrue();
        assertThat(contested("settled by one")).isTrue();
        assertThat(contested("settled")).isFalse();
        assertThat(kinds(story.todo(KOMMUNE, "2025-01-20", "settled by one"))).contains("SETTLE_DISPUTE");
    }

    @Test
    void before_the_correction_the_old_content_is_known_and_the_chain_keeps_both() throws Exception {
        assertThat(outcome("disputed")).isEqualTo("Alle Ämter schulen");
        assertThat(outcome("settled")).isEqualTo("Zwei Ämter schulen");
        JsonNode settled = story.asked("/steps/sitzung-3", "settled");
        assertThat(settled.get("standing").asString()).isEqualTo("CORRECTED");
        assertThat(settled.get("latest").asString()).isEqualTo("richtig");
        assertThat(words(settled.get("confirmedBy"))).containsExactly(VERBUND);
        assertThat(settled.get("chain")).hasSize(5);
        assertThat(story.asked("/steps/sitzung-3", "disputed").get("standing").asString())
                .isEqualTo("DISPUTED");
    }

    @Test
    void notice_and_end_close_what_was_open_and_the_figures_tell_who_did_what() throws Exception {
        assertThat(story.asked("/agreements/rahmen", "settled")
                        .get("inForce")
                        .get(1)
                        .get("to")
                        .isNull())
                .isTrue();
        assertThat(story.asked("/agreements/rahmen", "notice")
                        .get("inForce")
                        .get(1)
                        .get("to")
                        .asString())
                .isEqualTo("2025-06-30");
        assertThat(story.asked("/agreements/rahmen?asOf=2025-10-01", "end")
                        .get("state")
                        .asString())
                .isEqualTo("OVER");
        assertThat(story.asked("/placement?asOf=2025-09-30", "end").get("type").isNull())
                .isFalse();
        assertThat(story.asked("/placement?asOf=2025-10-01", "end").get("type").isNull())
                .isTrue();
        JsonNode balance = story.asked("/balance", "end");
        assertThat(balance.get("openDisputes").intValue()).isZero();
        assertThat(balance.get("proposalsTabled").get("kommune").intValue()).isEqualTo(1);
        assertThat(balance.get("proposalsTabled").get("verbund").intValue()).isEqualTo(2);
        JsonNode handover = story.asked("/handover?since=2025-01-01&asOf=2025-03-01", "notice");
        assertThat(handover.get("agreed").toString()).contains("rahmen");
    }

    private static String grade(String day, String bookmark) throws Exception {
        return story.asked("/placement?asOf=" + day, bookmark)
                .get("grades")
                .get("formalisation")
                .asString();
    }

    private static int waived(String bookmark) throws Exception {
        return story.asked("/cycles/jahr-2023?asOf=2023-12-31", bookmark)
                .get("blocks")
                .get(3)
                .get("waived")
                .intValue();
    }

    private static boolean contested(String bookmark) throws Exception {
        return story.asked("/placement?asOf=2024-10-01", bookmark)
                .get("marks")
                .get("contested")
                .booleanValue();
    }

    private static String outcome(String bookmark) throws Exception {
        return story.asked("/steps/sitzung-3", bookmark)
                .get("data")
                .get("outcomes")
                .get(0)
                .asString();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> kinds(JsonNode todo) {
        return todo.get("items").findValuesAsString("kind");
    }
}
