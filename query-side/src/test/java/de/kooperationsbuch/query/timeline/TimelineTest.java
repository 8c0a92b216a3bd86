package de.kooperationsbuch.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineTest {
    private static final String COOPERATION = "/api/cooperations/lindenau-bunt";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with(Cast.lindenau());
        book.record(
                Cast.meeting("lindenau-bunt", "late", "2025-06-01"),
                Cast.meeting("lindenau-bunt", "early", "2016"),
                Cast.meeting("lindenau-bunt", "same-day", "2025-06-01"));
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void steps_stand_in_the_order_in_which_they_happened() {
        assertThat(ids(COOPERATION + "/timeline")).containsExactly("early", "opened", "late", "same-day");
    }

    @Test
    void a_step_answer_is_the_envelope_with_its_recording_and_standing() {
        assertThat(book.get(COOPERATION + "/steps/early").json().toString())
                .isEqualTo("{\"step\":\"NetworkMeetingHeld\",\"stepId\":\"early\",\"cooperation\":\"lindenau-bunt\","
                        + "\"by\":\"lindenau\",\"effectiveOn\":\"2016\",\"data\":{\"participants\":[\"lindenau\","
                        + "\"bunt\"],\"outcomes\":[\"Räume für alle\"]},\"recordedAt\":\"2026-11-20T08:05:00.000001Z\","
                        + "\"channel\":\"api\",\"position\":\"5\",\"standing\":\"UNCONFIRMED\",\"confirmedBy\":[],"
                        + "\"latest\":\"early\",\"knownAt\":\"2026-11-20T08:06:00.000001Z\",\"chain\":[]}");
    }

    @Test
    void only_what_was_known_then_is_there() {
        assertThat(ids(COOPERATION + "/timeline?knownAt=2026-11-20T08:04:00.000001Z"))
                .containsExactly("opened", "late");
        assertThat(ids(COOPERATION + "/timeline?knownAt=2026-11-20")).hasSize(4);
    }

    @Test
    void a_subject_that_was_not_yet_recorded_is_unknown() {
        assertThat(book.get(COOPERATION + "/timeline?knownAt=2026-11-19").status())
                .isEqualTo(404);
        assertThat(book.get("/api/cooperations/nobody/timeline")
                        .json()
                        .get("type")
                        .stringValue())
                .isEqualTo("/problems/unknown-subject");
        assertThat(book.get("/api/cooperations/No:Slug/timeline").status()).isEqualTo(404);
        assertThat(book.get(COOPERATION + "/steps/nothing").status()).isEqualTo(404);
    }

    @Test
    void steps_are_chosen_by_day_name_and_standing() {
        assertThat(ids(COOPERATION + "/timeline?from=2016-01-01&to=2018-03-01")).containsExactly("early", "opened");
        assertThat(ids(COOPERATION + "/timeline?step=CooperationOpened")).containsExactly("opened");
        assertThat(ids(COOPERATION + "/timeline?standing=CONFIRMED")).isEmpty();
        assertThat(book.get(COOPERATION + "/timeline?standing=FINE")
                        .json()
                        .get("field")
                        .stringValue())
                .isEqualTo("standing");
        assertThat(book.get(COOPERATION + "/timeline?step=Nothing").status()).isEqualTo(400);
    }

    @Test
    void the_map_of_a_registered_kommune_is_empty_not_unknown() {
        assertThat(ids("/api/kommunen/lindenau/timeline")).isEmpty();
        assertThat(book.get("/api/kommunen/bunt/timeline").status()).isEqualTo(404);
        assertThat(ids("/api/organisations/bunt/timeline")).containsExactly("org-bunt");
    }

    private static java.util.List<String> ids(String path) {
        JsonNode items = book.get(path).json().get("items");
        return items.valueStream().map(item -> item.get("stepId").stringValue()).toList();
    }
}
