package de.kooperationsbuch.query.timeline;

import static de.kooperationsbuch.query.running.Remarks.confirmed;
import static de.kooperationsbuch.query.running.Remarks.corrected;
import static de.kooperationsbuch.query.running.Remarks.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StandingTimelineTest {
    private static final Caller OTHER_SIDE = Asking.member("lindenau");
    private static final String SLUG = "lindenau-bunt";
    private static final String COOPERATION = "/api/cooperations/" + SLUG;
    private RunningBook book;

    @BeforeEach
    void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(Cast.meeting(SLUG, "met", "2025-06-01"));
    }

    @AfterEach
    void stop() {
        book.close();
    }

    @Test
    void a_row_is_found_under_what_it_says_now() {
        book.record(corrected(SLUG, "better", "lindenau", "met", "\"effectiveOn\":\"2024\""));
        assertThat(ids("?from=2025-01-01")).isEmpty();
        assertThat(ids("?to=2024-12-31")).containsExactly("opened", "met");
        assertThat(ids("?standing=CORRECTED")).containsExactly("met");
        assertThat(ids("?step=StepCorrected")).isEmpty();
        assertThat(ids("?from=2025-01-01&knownAt=2026-11-20T08:04:30Z")).containsExactly("met");
    }

    @Test
    void a_single_step_shows_all_that_was_said_of_it_as_it_was_said() {
        book.record(
                corrected(SLUG, "better", "lindenau", "met", "\"effectiveOn\":\"2024\""),
                confirmed(SLUG, "yes", "bunt", "better"));
        JsonNode step = book.get(COOPERATION + "/steps/met").json();
        assertThat(step.get("effectiveOn").stringValue()).isEqualTo("2024");
        assertThat(step.get("standing").stringValue()).isEqualTo("CORRECTED");
        assertThat(step.get("confirmedBy").toString()).isEqualTo("[\"bunt\"]");
        assertThat(step.get("latest").stringValue()).isEqualTo("better");
        assertThat(step.get("position").stringValue()).isEqualTo("4");
        assertThat(step.get("chain").toString()).isEqualTo("""
                        [{"step":"StepCorrected","stepId":"better","cooperation":"lindenau-bunt","by":"lindenau",\
                        "effectiveOn":"2026-11","data":{"of":"met","effectiveOn":"2024"},\
                        "recordedAt":"2026-11-20T08:05:00.000001Z","channel":"api"},\
                        {"step":"StepConfirmed","stepId":"yes","cooperation":"lindenau-bunt","by":"bunt",\
                        "effectiveOn":"2026-11","data":{"of":"better"},\
                        "recordedAt":"2026-11-20T08:06:00.000001Z","channel":"api"}]""");
        JsonNode correction = book.get(COOPERATION + "/steps/better").json();
        assertThat(correction.get("standing").stringValue()).isEqualTo("CONFIRMED");
        assertThat(correction.at("/chain/0/stepId").stringValue()).isEqualTo("yes");
    }

    @Test
    void a_rating_kept_back_shows_nothing_but_its_cycle_wherever_it_stands() {
        book.record(rating("ours", "bunt"), corrected(SLUG, "better", "bunt", "ours", rated(5)));
        for (String path : List.of("/steps/ours", "/steps/better", "/timeline?step=PartnershipRated"))
            assertThat(book.get(OTHER_SIDE, COOPERATION + path).text())
                    .contains("\"withheld\":true")
                    .doesNotContain("equality");
        assertThat(book.get(OTHER_SIDE, COOPERATION + "/steps/ours").text())
                .contains("\"data\":{\"cycle\":\"2025\"}", "\"data\":{\"of\":\"ours\"}");
        assertThat(book.get(OTHER_SIDE, "/api/export").text())
                .contains("\"withheld\":true")
                .doesNotContain("equality");
    }

    @Test
    void why_a_rating_kept_back_was_withdrawn_is_kept_back_with_it() {
        book.record(rating("ours", "bunt"), withdrawn(SLUG, "undone", "bunt", "ours"));
        String reason = book.get(Asking.member("bunt"), COOPERATION + "/steps/undone")
                .json()
                .at("/data/reason")
                .stringValue();
        for (String path : List.of(COOPERATION + "/steps/ours", COOPERATION + "/steps/undone", "/api/export"))
            assertThat(book.get(OTHER_SIDE, path).text()).contains("undone").doesNotContain(reason);
    }

    @Test
    void a_rating_is_kept_back_neither_from_the_side_that_rates_nor_from_an_auditor() {
        book.record(rating("ours", "bunt"), corrected(SLUG, "better", "bunt", "ours", rated(5)));
        for (Caller seeing : List.of(Asking.member("bunt"), Asking.auditor("lindenau"), Asking.OVERSEER))
            for (String path : List.of(COOPERATION + "/steps/ours", COOPERATION + "/timeline", "/api/export"))
                assertThat(book.get(seeing, path).text())
                        .contains("\"equality\":5")
                        .doesNotContain("withheld");
    }

    @Test
    void ratings_of_both_sides_are_shown_as_far_as_both_were_known() {
        book.record(rating("ours", "bunt"), rating("theirs", "lindenau"));
        String step = COOPERATION + "/steps/ours";
        assertThat(book.get(OTHER_SIDE, step).text()).contains("\"equality\":4").doesNotContain("withheld");
        assertThat(book.get(OTHER_SIDE, step + "?knownAt=2026-11-20T08:05:30Z").text())
                .contains("withheld");
    }

    @Test
    void a_withdrawn_cooperation_is_unknown_but_its_steps_stay_readable() {
        book.record(withdrawn(SLUG, "never-met", "lindenau", "met"), withdrawn(SLUG, "closed", "lindenau", "opened"));
        for (String view : List.of("", "/placement", "/placement/history", "/funding"))
            assertThat(book.get(COOPERATION + view).status()).as(view).isEqualTo(404);
        assertThat(book.get(COOPERATION).json().get("type").stringValue()).isEqualTo("/problems/unknown-subject");
        assertThat(book.get(COOPERATION + "?knownAt=2026-11-20T08:05:30Z").status())
                .isEqualTo(200);
        assertThat(ids("")).containsExactly("opened", "met");
        assertThat(ids("?standing=WITHDRAWN")).hasSize(2);
        assertThat(book.get(COOPERATION + "/steps/opened").status()).isEqualTo(200);
    }

    private List<String> ids(String query) {
        JsonNode items = book.get(COOPERATION + "/timeline" + query).json().get("items");
        return items.valueStream().map(item -> item.get("stepId").stringValue()).toList();
    }

    private static String rating(String stepId, String by) {
        return "{\"step\":\"PartnershipRated\",\"stepId\":\"%s\",\"cooperation\":\"%s\",\"by\":\"%s\",%s}"
                .formatted(stepId, SLUG, by, rated(4));
    }

    private static String rated(int equality) {
        return "\"data\":{\"cycle\":\"2025\",\"equality\":%d,\"reliability\":3,\"information\":3,\"influence\":3}"
                .formatted(equality);
    }
}
