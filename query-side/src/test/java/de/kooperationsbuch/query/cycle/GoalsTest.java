package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.cycle.GoalStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalsTest {
    private final Told told = new Told();

    private void plan(String name, String id, String on, String title, String goals) {
        told.step(name, id, on, "title: %s, coAuthors: [], goals: [%s], measures: []".formatted(title, goals));
    }

    private void reviewed(String id, String on, String cycle, String goal, String status) {
        told.step("GoalReviewed", id, on, "cycle: %s, goal: %s, status: %s".formatted(cycle, goal, status));
    }

    private static String goal(String id) {
        return "{goal: %s, title: Ziel %s}".formatted(id, id);
    }

    @Test
    void the_goals_are_those_of_the_plans_in_force_by_the_day() {
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1") + ", " + goal("g2"));
        plan("ActionPlanUpdated", "p2", "2024-08", "Plan", goal("g2") + ", " + goal("g3"));
        assertThat(told.on("2024-01-31").goals()).isEmpty();
        assertThat(goals("2024-07-31", "2024")).containsExactly("g1", "g2");
        assertThat(goals("2024-08-01", "2024")).containsExactly("g2", "g3");
    }

    @Test
    void the_order_of_plans_is_that_of_their_days_and_not_of_recording() {
        plan("ActionPlanUpdated", "p2", "2024-08", "Plan", goal("g2"));
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1"));
        assertThat(goals("2024-12-31", "2024")).containsExactly("g2");
    }

    @Test
    void a_goal_of_two_plans_comes_once() {
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1") + ", " + goal("g2"));
        plan("ActionPlanAdopted", "p2", "2024-03", "Anderer", "{goal: g1, title: Neu}");
        assertThat(told.on("2024-12-31").goals()).extracting(GoalEntry::title).containsExactly("Neu", "Ziel g2");
    }

    @Test
    void the_latest_review_by_the_day_counts_and_of_one_day_the_one_recorded_last() {
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1") + ", " + goal("g2"));
        reviewed("r2", "2024-12-01", "2024", "g1", "REACHED");
        reviewed("r1", "2024-06-01", "2024", "g1", "NOT_REACHED");
        reviewed("r3", "2024-06-01", "2024", "g1", "PARTLY");
        assertThat(told.on("2024-05-31").goalsNotReviewed()).hasSize(2);
        assertThat(told.on("2024-06-01").goals().get(0).status()).isEqualTo(GoalStatus.PARTLY);
        assertThat(told.on("2024-12-01").goals().get(0).status()).isEqualTo(GoalStatus.REACHED);
        assertThat(told.on("2024-12-01").goals().get(0).reviewedOn()).hasToString("2024-12-01");
        assertThat(told.on("2024-12-01").goalsNotReviewed())
                .extracting(goal -> goal.goal().value())
                .containsExactly("g2");
    }

    @Test
    void what_is_carried_over_names_the_cycle_where_it_first_appeared() {
        told.cycle("2025", "2025", "2025").cycle("2026", "2026", "2026");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1") + ", " + goal("g2"));
        plan("ActionPlanAdopted", "p2", "2025-02", "Plan", goal("g3"));
        told.closed("2024", "2025-01-10", "g1").closed("2025", "2026-01-10", "g3, g1");
        assertThat(goals("2025-06-01", "2025")).containsExactly("g3", "g1 from 2024");
        assertThat(goals("2026-06-01", "2026")).containsExactly("g3 from 2025", "g1 from 2024");
        assertThat(told.on("2026-06-01", "2026").goals().get(1).title()).isEqualTo("Ziel g1");
    }

    @Test
    void a_goal_that_a_closing_names_twice_goes_on_once() {
        told.cycle("2025", "2025", "2025");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1") + ", " + goal("g2"));
        told.closed("2024", "2024-12-31", "g1, g2, g1");
        assertThat(told.on("2025-06-01").closing().carriedOver()).hasToString("[g1, g2]");
        assertThat(goals("2025-06-01", "2025")).containsExactly("g1 from 2024", "g2 from 2024");
    }

    @Test
    void nothing_is_carried_over_before_the_closing() {
        told.cycle("2025", "2025", "2025");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1"));
        told.closed("2024", "2025-01-10", "g1");
        assertThat(goals("2025-01-09", "2025")).isEmpty();
        assertThat(goals("2025-01-10", "2025")).containsExactly("g1 from 2024");
    }

    @Test
    void a_goal_that_the_new_plan_takes_up_comes_once_and_keeps_its_origin() {
        told.cycle("2025", "2025", "2025");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1"));
        told.closed("2024", "2024-12-31", "g1");
        plan("ActionPlanAdopted", "p2", "2025-02", "Plan", "{goal: g1, title: Neu gefasst}");
        assertThat(goals("2025-12-31", "2025")).containsExactly("g1 from 2024");
        assertThat(told.on("2025-12-31", "2025").goals().get(0).title()).isEqualTo("Neu gefasst");
    }

    @Test
    void a_review_in_one_cycle_says_nothing_of_the_next() {
        told.cycle("2025", "2025", "2025");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1"));
        reviewed("r1", "2024-12-01", "2024", "g1", "CARRIED_OVER");
        told.closed("2024", "2024-12-31", "g1");
        assertThat(told.on("2025-06-01", "2025").goalsNotReviewed()).hasSize(1);
    }

    @Test
    void a_goal_whose_plan_was_withdrawn_is_carried_over_all_the_same() {
        told.cycle("2025", "2025", "2025");
        plan("ActionPlanAdopted", "p1", "2024-02", "Plan", goal("g1"));
        told.closed("2024", "2024-12-31", "g1");
        told.step("StepWithdrawn", "back", "2025-02", "of: p1, reason: doppelt");
        assertThat(goals("2025-06-01", "2025")).containsExactly("g1 from 2024");
    }

    /** The same story as the write side tells it: recorded last, but happened before the update and before the review. */
    @Test
    void what_is_recorded_late_does_not_replace_what_happened_after_it() {
        plan("ActionPlanAdopted", "p1", "2024-03", "Handlungsplan", goal("g1"));
        plan("ActionPlanUpdated", "p2", "2024-08", "Handlungsplan", goal("g2"));
        reviewed("r1", "2024-10", "2024", "g2", "REACHED");
        plan("ActionPlanUpdated", "late-plan", "2024-05", "Handlungsplan", goal("g3"));
        reviewed("late-review", "2024-09", "2024", "g2", "CARRIED_OVER");
        assertThat(goals("2024-12-31", "2024")).containsExactly("g2");
        assertThat(told.on("2024-12-31").goals().get(0).status()).isEqualTo(GoalStatus.REACHED);
    }

    private List<String> goals(String day, String cycle) {
        return told.on(day, cycle).goals().stream()
                .map(goal -> goal.goal() + (goal.origin() == null ? "" : " from " + goal.origin()))
                .toList();
    }
}
