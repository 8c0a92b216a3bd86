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
    void a_cycle_is_measured_by_the_standard_of_its_first_day_and_the_next_cycle_by_the_new_one() {
        told.standard("old", "2023", 2).standard("new", "2024-06", 4).cycle("2025", "2025", "2025");
        assertThat(told.meetings("2024-12-31").required()).isEqualTo(2);
        assertThat(told.on("2024-12-31").standard().value()).isEqualTo("old");
        assertThat(told.cycles()
                        .on(LocalDate.of(2025, 1, 1), "2025")
                        .orElseThrow()
                        .standard()
                        .value())
                .isEqualTo("new");
    }

    @Test
    void a_cycle_begun_without_a_standard_is_measured_by_the_first_that_begins_within_it() {
        told.standard("first", "2024-03", 2).standard("second", "2024-06", 4);
        assertThat(told.meetings("2024-02-29").required()).isZero();
        assertThat(told.meetings("2024-03-01").required()).isEqualTo(2);
        assertThat(told.meetings("2024-12-31").required()).isEqualTo(2);
    }

    @Test
    void an_end_within_the_cycle_takes_nothing_from_it() {
        told.standard("old", "2023", 2).step("CycleStandardEnded", "ended", "2024-06", "reason: Streit");
        assertThat(told.meetings("2024-12-31").required()).isEqualTo(2);
    }

    @Test
    void before_and_after_the_cycle_its_first_and_last_day_decide() {
        told.standard("old", "2024", 2).standard("next-year", "2025", 4);
        assertThat(told.meetings("2023-05-01").required()).isEqualTo(2);
        assertThat(told.meetings("2025-05-01").required()).isEqualTo(2);
    }

    @Test
    void an_end_before_the_cycle_closes_every_standard_begun_by_then_through_its_last_day() {
        told.standard("old", "2023", 2).standard("new", "2023-03", 4);
        told.step("CycleStandardEnded", "ended", "2023-12-31", "reason: Streit");
        assertThat(told.meetings("2024-12-31").required()).isZero();
        told.standard("again", "2024-09", 1);
        assertThat(told.meetings("2024-08-31").required()).isZero();
        assertThat(told.meetings("2024-09-01").required()).isOne();
    }

    @Test
    void a_standard_that_begins_and_ends_on_the_first_day_is_in_force_on_it() {
        told.standard("short", "2024-01-01", 2);
        told.step("CycleStandardEnded", "ended", "2024-01-01", "reason: Streit");
        assertThat(told.meetings("2024-03-02").required()).isEqualTo(2);
    }

    @Test
    void an_end_reaches_only_what_had_begun() {
        told.step("CycleStandardEnded", "ended", "2023-12-31", "reason: Streit");
        told.standard("new", "2024-01-01", 4);
        assertThat(told.meetings("2024-06-30").required()).isEqualTo(4);
        assertThat(new StandardsInForce().on(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void a_closed_cycle_stays_measured_by_what_was_known_when_it_was_closed() {
        told.standard("old", "2023", 1).meeting("held", "2024-03").closed("2024", "2024-12-20", "");
        told.standard("known-later", "2024-01-01", 4);
        assertThat(told.meetings("2024-12-19").required()).isEqualTo(4);
        assertThat(told.meetings("2024-12-20").required()).isOne();
        assertThat(told.on("2025-06-01").standard().value()).isEqualTo("old");
    }

    @Test
    void a_closing_that_was_withdrawn_fixes_no_standard() {
        told.standard("old", "2023", 1).closed("2024", "2024-06-01", "").standard("known-later", "2024-01-01", 4);
        assertThat(told.meetings("2024-08-01").required()).isOne();
        told.step("StepWithdrawn", "back", "2024-08", "of: close-2024, reason: verfrüht");
        assertThat(told.meetings("2024-08-01").required()).isEqualTo(4);
    }

    @Test
    void a_plan_recorded_after_the_closing_changes_no_goal_of_the_cycle() {
        told.step(
                "ActionPlanAdopted",
                "plan",
                "2024-02",
                "title: Plan, coAuthors: [], goals: [{goal: oeffnung, title: Öffnung}], measures: []");
        told.step("GoalReviewed", "review", "2024-12", "cycle: 2024, goal: oeffnung, status: REACHED");
        told.closed("2024", "2024-12-20", "");
        told.step(
                "ActionPlanUpdated",
                "late",
                "2024-11",
                "title: Plan, coAuthors: [], goals: [{goal: neu, title: Neu}], measures: []");
        assertThat(told.on("2025-01-01").goals())
                .extracting(goal -> goal.goal().value())
                .containsExactly("oeffnung");
        assertThat(told.on("2025-01-01").blocks().get(5).late()).hasSize(1);
    }
}
