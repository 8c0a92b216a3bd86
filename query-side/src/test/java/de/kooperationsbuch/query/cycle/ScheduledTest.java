package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduledTest {
    private final Told told = new Told();

    private Told planned(String id, String on, String block, String plannedOn) {
        return told.step(
                "StepScheduled", id, on, "block: %s, title: Vorhaben, plannedOn: %s".formatted(block, plannedOn));
    }

    @Test
    void a_plan_is_ahead_through_its_last_day_and_then_overdue() {
        planned("plan", "2024-01", "NetworkMeetingHeld", "2024-05");
        assertThat(scheduled("2023-12-31")).isEmpty();
        assertThat(scheduled("2024-05-31")).containsExactly("plan AHEAD");
        assertThat(scheduled("2024-06-01")).containsExactly("plan OVERDUE");
        assertThat(told.on("2024-06-01").scheduledOpen()).hasSize(1);
    }

    @Test
    void it_is_fulfilled_by_the_first_on_or_after_its_first_day() {
        planned("plan", "2024-01", "NetworkMeetingHeld", "2024-05");
        told.meeting("early", "2024-04-30").meeting("later", "2024-07-02").meeting("first", "2024-05-01");
        assertThat(scheduled("2024-04-30")).containsExactly("plan AHEAD");
        assertThat(scheduled("2024-05-01")).containsExactly("plan FULFILLED first");
        assertThat(told.on("2024-05-01").scheduledOpen()).isEmpty();
    }

    @Test
    void what_came_after_its_time_fulfils_it_still() {
        planned("plan", "2024-01", "NetworkMeetingHeld", "2024-05").meeting("late", "2024-07-02");
        assertThat(scheduled("2024-07-01")).containsExactly("plan OVERDUE");
        assertThat(scheduled("2024-07-02")).containsExactly("plan FULFILLED late");
    }

    @Test
    void each_happening_fulfils_one_plan_the_earliest_first() {
        planned("second", "2024-01", "NetworkMeetingHeld", "2024-05-10");
        planned("first", "2024-01", "NetworkMeetingHeld", "2024-05-01");
        told.meeting("only", "2024-05-12");
        assertThat(scheduled("2024-05-12")).containsExactly("first FULFILLED only", "second OVERDUE");
        told.meeting("other", "2024-06-01");
        assertThat(scheduled("2024-06-01")).containsExactly("first FULFILLED only", "second FULFILLED other");
    }

    @Test
    void carrying_a_plan_on_fulfils_the_intent_to_adopt_one_but_not_the_other_way_round() {
        String text = "title: Plan, coAuthors: [], goals: [], measures: []";
        planned("adopt", "2024-01", "ActionPlanAdopted", "2024-03");
        planned("carry-on", "2024-01", "ActionPlanUpdated", "2024-02");
        told.step("ActionPlanAdopted", "adopted", "2024-02-20", text);
        assertThat(scheduled("2024-02-28")).containsExactly("carry-on AHEAD", "adopt AHEAD");
        told.step("ActionPlanUpdated", "updated", "2024-03-20", text);
        assertThat(scheduled("2024-03-31")).containsExactly("carry-on FULFILLED updated", "adopt AHEAD");
        told.step("ActionPlanUpdated", "again", "2024-04-20", text);
        assertThat(scheduled("2024-04-20")).containsExactly("carry-on FULFILLED updated", "adopt FULFILLED again");
    }

    @Test
    void a_block_counts_in_the_cycle_that_it_names() {
        told.cycle("2025", "2025", "2025");
        planned("plan", "2024-01", "NetworkMeetingHeld", "2024-12");
        told.meeting("next-year", "2025-01-08");
        assertThat(scheduled("2025-02-01")).containsExactly("plan OVERDUE");
        told.step("NetworkMeetingHeld", "made-good", "2025-01-09", "cycle: 2024, participants: []");
        assertThat(scheduled("2025-02-01")).containsExactly("plan FULFILLED made-good");
    }

    @Test
    void what_is_no_block_counts_by_its_day() {
        planned("plan", "2024-01", "CouncilResolved", "2024-12");
        told.step("CouncilResolved", "too-late", "2025-01-01", "reference: V1, subject: Mittel");
        assertThat(scheduled("2025-02-01")).containsExactly("plan OVERDUE");
        told.step("CouncilResolved", "resolved", "2024-12-31", "reference: V1, subject: Mittel");
        assertThat(scheduled("2025-02-01")).containsExactly("plan FULFILLED resolved");
    }

    @Test
    void a_plan_for_no_cycle_is_kept_apart() {
        planned("plan", "2024-01", "NetworkMeetingHeld", "2025-05").meeting("held", "2025-06-02");
        assertThat(scheduled("2025-07-01")).isEmpty();
        assertThat(written(told.cycles().scheduledOutside(LocalDate.of(2025, 6, 1))))
                .containsExactly("plan OVERDUE");
        assertThat(written(told.cycles().scheduledOutside(LocalDate.of(2025, 6, 2))))
                .containsExactly("plan FULFILLED held");
    }

    private List<String> scheduled(String day) {
        return written(told.on(day).scheduled());
    }

    private static List<String> written(List<ScheduledEntry> scheduled) {
        return scheduled.stream()
                .map(entry -> entry.stepId() + " " + entry.state()
                        + (entry.fulfilledBy() == null ? "" : " " + entry.fulfilledBy()))
                .toList();
    }
}
