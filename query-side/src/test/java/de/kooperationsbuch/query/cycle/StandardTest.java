package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cycle.StandardsInForce;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandardTest {
    private final Told told = new Told();

    @Test
    void without_a_standard_nothing_is_asked_for_and_nothing_is_complete() {
        told.meeting("meeting", "2024-03");
        assertThat(told.on("2024-06-01").blocks()).hasSize(6).allMatch(block -> block.required() == 0);
        assertThat(told.meetings("2024-06-01").held()).isOne();
        assertThat(told.on("2024-06-01").completeness()).isNull();
        assertThat(told.on("2024-06-01").standard()).isNull();
    }

    @Test
    void a_standard_that_asks_for_nothing_is_met() {
        told.standard("nothing", "2024", 0);
        assertThat(told.on("2024-06-01").completeness()).isEqualTo(100);
    }

    @Test
    void completeness_is_rounded_down() {
        told.standard("three", "2024", 3).meeting("one", "2024-02").meeting("two", "2024-03");
        assertThat(told.on("2024-02-15").completeness()).isEqualTo(33);
        assertThat(told.on("2024-06-01").completeness()).isEqualTo(66);
    }

    @Test
    void surplus_of_one_block_makes_up_for_no_other() {
        told.step("CycleStandardAgreed", "both", "2024", """
                networkMeetings: 1, dialogConferences: 1, stadtratReports: 0, infoSessions: 0, expertTalks: 0,
                actionPlans: 0""");
        told.meeting("one", "2024-02").meeting("two", "2024-03");
        assertThat(told.on("2024-06-01").completeness()).isEqualTo(50);
    }

    @Test
    void a_new_standard_replaces_the_old_from_its_first_day() {
        told.standard("old", "2023", 2).standard("new", "2024-06", 4);
        assertThat(told.meetings("2024-05-31").required()).isEqualTo(2);
        assertThat(told.meetings("2024-06-01").required()).isEqualTo(4);
        assertThat(told.on("2024-06-01").standard().value()).isEqualTo("new");
    }

    @Test
    void before_and_after_the_cycle_its_first_and_last_day_decide() {
        told.standard("old", "2024", 2).standard("next-year", "2025", 4);
        assertThat(told.meetings("2023-05-01").required()).isEqualTo(2);
        assertThat(told.meetings("2025-05-01").required()).isEqualTo(2);
    }

    @Test
    void an_end_closes_every_standard_begun_by_then_through_its_last_day() {
        told.standard("old", "2023", 2).standard("new", "2024-03", 4);
        told.step("CycleStandardEnded", "ended", "2024-06", "reason: Streit");
        assertThat(told.meetings("2024-06-30").required()).isEqualTo(4);
        assertThat(told.meetings("2024-07-01").required()).isZero();
        told.standard("again", "2024-09", 1);
        assertThat(told.meetings("2024-08-31").required()).isZero();
        assertThat(told.meetings("2024-09-01").required()).isOne();
    }

    @Test
    void a_standard_that_begins_and_ends_on_one_day_is_in_force_on_it() {
        told.standard("short", "2024-03-01", 2);
        told.step("CycleStandardEnded", "ended", "2024-03-01", "reason: Streit");
        assertThat(told.meetings("2024-03-01").required()).isEqualTo(2);
        assertThat(told.meetings("2024-03-02").required()).isZero();
    }

    @Test
    void an_end_reaches_only_what_had_begun() {
        told.step("CycleStandardEnded", "ended", "2023-12-31", "reason: Streit");
        told.standard("new", "2024-01-01", 4);
        assertThat(told.meetings("2024-06-30").required()).isEqualTo(4);
        assertThat(new StandardsInForce().on(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void a_closed_cycle_stays_measured_by_the_standard_of_the_last_day_of_its_closing() {
        told.standard("old", "2023", 1).meeting("held", "2024-03").closed("2024", "2024-06", "");
        told.standard("of-the-last-day", "2024-06-30", 2).standard("too-late", "2024-07-01", 4);
        assertThat(told.meetings("2024-05-31").required()).isOne();
        assertThat(told.meetings("2024-06-01").required()).isEqualTo(2);
        assertThat(told.meetings("2024-12-31").required()).isEqualTo(2);
        assertThat(told.on("2025-06-01").standard().value()).isEqualTo("of-the-last-day");
    }

    @Test
    void a_closing_outside_the_cycle_goes_by_its_nearest_day() {
        told.standard("old", "2024", 1).standard("next-year", "2025-01-01", 4).closed("2024", "2025-03", "");
        assertThat(told.meetings("2024-12-31").required()).isOne();
        assertThat(told.meetings("2025-12-31").required()).isOne();
    }

    @Test
    void a_closing_that_was_withdrawn_or_is_still_ahead_fixes_no_standard() {
        told.standard("old", "2023", 1).closed("2024", "2024-06-01", "").standard("new", "2024-07-01", 4);
        assertThat(told.meetings("2024-08-01").required()).isOne();
        told.step("StepWithdrawn", "back", "2024-08", "of: close-2024, reason: verfrüht");
        assertThat(told.meetings("2024-08-01").required()).isEqualTo(4);
        told.step("CycleClosed", "close-again", "2024-09-01", "cycle: 2024, summary: gut, carriedOver: []");
        assertThat(told.meetings("2024-06-30").required()).isOne();
        assertThat(told.meetings("2024-08-31").required()).isEqualTo(4);
    }

    @Test
    void a_closing_put_right_goes_by_the_standard_of_its_right_day() {
        told.standard("old", "2023", 1).standard("new", "2024-07-01", 4).closed("2024", "2024-07-01", "");
        assertThat(told.meetings("2025-01-01").required()).isEqualTo(4);
        told.step("StepCorrected", "right", "2025-01", "of: close-2024, effectiveOn: 2024-06-30");
        assertThat(told.meetings("2025-01-01").required()).isOne();
    }
}
