package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.standard;
import static de.kooperationsbuch.command.cycle.Year.standardEnded;
import static de.kooperationsbuch.command.cycle.Year.waived;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import org.junit.jupiter.api.Test;

/** Which standard a cycle is measured by: the one in force on its first day, or else the first that begins within it. */
class StandardOfACycleTest {
    private static final Draft MEETING = standard(1, 0);
    private static final Draft CONFERENCE = standard(0, 1);

    private static String missing(Draft... story) {
        return refusal(story).facts().get(0).toString();
    }

    @Test
    void the_standard_that_began_last_counts_whatever_was_recorded_last() {
        assertThat(missing(OPENED, OPENED_2024, CONFERENCE.on("2023-02"), MEETING.on("2023-01"), closed()))
                .isEqualTo("DialogConferenceHeld");
        assertThat(missing(OPENED, OPENED_2024, CONFERENCE.on("2023-01"), MEETING.on("2023"), closed()))
                .isEqualTo("NetworkMeetingHeld");
    }

    @Test
    void without_a_standard_on_its_first_day_the_first_that_begins_by_its_closing_counts() {
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2024-06-02"), closed().on("2024-06-01"));
        assertThat(missing(OPENED, OPENED_2024, MEETING.on("2024-06-01"), closed().on("2024-06-01")))
                .isEqualTo("NetworkMeetingHeld");
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2025-01-01"), closed().on("2025-03"));
    }

    @Test
    void what_is_agreed_or_ended_during_the_cycle_is_for_the_next_one() {
        Draft ended = standardEnded("2024-05");
        assertThat(missing(OPENED, OPENED_2024, MEETING.on("2024-01-01"), ended, closed()))
                .isEqualTo("NetworkMeetingHeld");
        assertThat(missing(OPENED, OPENED_2024, MEETING.on("2024-01-01"), CONFERENCE.on("2024-06"), closed()))
                .isEqualTo("NetworkMeetingHeld");
    }

    @Test
    void a_standard_binds_through_the_last_day_of_its_end() {
        assertThat(missing(OPENED, OPENED_2024, MEETING.on("2023"), standardEnded("2024-01-01"), closed()))
                .isEqualTo("NetworkMeetingHeld");
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2023"), standardEnded("2023-12-31"), closed());
    }

    @Test
    void a_waiver_goes_by_the_standard_of_its_cycle() {
        Draft waiver = waived("NetworkMeetingHeld").on("2024-06");
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2024-01-01"), standardEnded("2024-05"), waiver);
        assertThat(refusal(OPENED, OPENED_2024, CONFERENCE.on("2024-01-01"), waiver)
                        .rule())
                .isEqualTo("A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD");
    }
}
