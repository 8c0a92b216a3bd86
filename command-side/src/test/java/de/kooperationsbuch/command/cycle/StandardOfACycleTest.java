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

/** Which standard a cycle is measured by: the one in force on the day of its closing, or on the nearest day of its period. */
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
    void a_standard_that_begins_after_the_closing_or_the_cycle_does_not_count() {
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2024-06-02"), closed().on("2024-06-01"));
        assertThat(missing(OPENED, OPENED_2024, MEETING.on("2024-06-01"), closed().on("2024-06-01")))
                .isEqualTo("NetworkMeetingHeld");
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2025-01-01"), closed().on("2025-03"));
    }

    @Test
    void a_standard_binds_through_the_last_day_of_its_end() {
        Draft ended = standardEnded("2024-05");
        assertThat(missing(OPENED, OPENED_2024, MEETING, ended, closed().on("2024-05-31")))
                .isEqualTo("NetworkMeetingHeld");
        assertAccepted(OPENED, OPENED_2024, MEETING, ended, closed().on("2024-06-01"));
    }

    @Test
    void a_standard_agreed_after_an_end_binds_again() {
        Draft ended = standardEnded("2024-05");
        assertThat(missing(OPENED, OPENED_2024, MEETING, ended, CONFERENCE.on("2024-06"), closed()))
                .isEqualTo("DialogConferenceHeld");
    }

    @Test
    void a_waiver_goes_by_the_standard_of_its_own_day() {
        Draft waiver = waived("NetworkMeetingHeld");
        Draft[] story = {OPENED, OPENED_2024, MEETING, standardEnded("2024-05"), waiver.on("2024-05-31")};
        assertAccepted(story);
        story[4] = waiver.on("2024-06-01");
        assertThat(refusal(story).rule()).isEqualTo("A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD");
    }

    @Test
    void a_waiver_before_its_cycle_goes_by_the_standard_of_the_first_day() {
        Draft early = waived("NetworkMeetingHeld").on("2023-11");
        assertAccepted(OPENED, OPENED_2024, MEETING.on("2024-01-01"), early);
        assertThat(refusal(OPENED, OPENED_2024, MEETING.on("2024-01-02"), early).rule())
                .isEqualTo("A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD");
    }
}
