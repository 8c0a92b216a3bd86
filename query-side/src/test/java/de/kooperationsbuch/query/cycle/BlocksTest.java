package de.kooperationsbuch.query.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.Block;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private final Told told = new Told().standard("standard", "2023", 3);

    @Test
    void what_is_outstanding_is_named_with_its_days_and_overdue_only_after_them() {
        assertThat(told.meetings("2024-01-01").due())
                .extracting(BlockEntry.Due::by)
                .containsExactly(
                        LocalDate.of(2024, 5, 1),
                        LocalDate.of(2024, 8, 31),
                        LocalDate.of(2024, 12, 31)); // 122, 244, 366
        assertThat(told.meetings("2024-05-01").overdue()).isZero();
        assertThat(told.meetings("2024-05-02").overdue()).isOne();
        assertThat(told.meetings("2025-01-01").overdue()).isEqualTo(3);
    }

    @Test
    void what_was_held_leaves_the_later_days_due() {
        told.meeting("first", "2024-04-30");
        assertThat(told.meetings("2024-04-29").held()).isZero();
        assertThat(told.meetings("2024-04-30").held()).isOne();
        assertThat(told.meetings("2024-09-01").due())
                .containsExactly(
                        new BlockEntry.Due(LocalDate.of(2024, 8, 31)), new BlockEntry.Due(LocalDate.of(2024, 12, 31)));
        assertThat(told.meetings("2024-09-01").overdue()).isOne();
    }

    @Test
    void more_may_be_held_than_is_asked_for() {
        told.meeting("m1", "2024-02")
                .meeting("m2", "2024-03")
                .meeting("m3", "2024-04")
                .meeting("m4", "2024-01");
        assertThat(told.meetings("2024-12-31").held()).isEqualTo(4);
        assertThat(told.meetings("2024-12-31").due()).isEmpty();
        assertThat(told.meetings("2024-12-31").steps())
                .extracting(StepId::value)
                .containsExactly("m4", "m1", "m2", "m3");
        assertThat(told.on("2024-12-31").completeness()).isEqualTo(100);
    }

    @Test
    void a_month_or_a_year_counts_from_its_first_day() {
        told.meeting("month", "2024-03").meeting("year", "2024");
        assertThat(told.meetings("2024-01-01").held()).isOne();
        assertThat(told.meetings("2024-02-29").held()).isOne();
        assertThat(told.meetings("2024-03-01").held()).isEqualTo(2);
    }

    @Test
    void a_named_cycle_goes_before_the_days_and_days_go_through_the_last() {
        told.cycle("2025", "2025-01", "2025-06");
        told.step("NetworkMeetingHeld", "named", "2025-01-10", "cycle: 2024, participants: []");
        told.meeting("last-day", "2024-12-31").meeting("next", "2025-01-01").meeting("in-none", "2025-07-01");
        assertThat(told.meetings("2025-12-31").steps())
                .extracting(StepId::value)
                .containsExactly("last-day", "named");
        assertThat(told.on("2025-12-31", "2025").blocks().get(0).steps())
                .extracting(StepId::value)
                .containsExactly("next");
    }

    @Test
    void a_plan_adopted_and_a_plan_carried_on_are_the_same_block() {
        told.step("ActionPlanAdopted", "plan", "2024-02", "title: Plan, coAuthors: [], goals: [], measures: []");
        told.step("ActionPlanUpdated", "more", "2024-07", "title: Plan, coAuthors: [], goals: [], measures: []");
        BlockEntry plans = told.on("2024-12-31").blocks().get(5);
        assertThat(plans.block()).isEqualTo(Block.ACTION_PLAN);
        assertThat(plans.held()).isEqualTo(2);
    }

    @Test
    void what_was_recorded_after_the_closing_is_late_though_it_happened_before() {
        told.meeting("in-time", "2024-03").closed("2024", "2025-01-15", "");
        told.meeting("too-late", "2024-02");
        BlockEntry meetings = told.meetings("2025-01-15");
        assertThat(meetings.steps()).extracting(StepId::value).containsExactly("too-late", "in-time");
        assertThat(meetings.late()).containsExactly(new StepId("too-late"));
        assertThat(told.before(1)
                        .on(LocalDate.of(2025, 1, 15))
                        .get(0)
                        .blocks()
                        .get(0)
                        .late())
                .isEmpty();
    }

    @Test
    void the_most_urgent_block_is_outstanding_first() {
        told.step("CycleStandardAgreed", "more", "2024", """
                networkMeetings: 2, dialogConferences: 1, stadtratReports: 0, infoSessions: 4, expertTalks: 0,
                actionPlans: 0""");
        assertThat(told.on("2024-04-02").outstanding())
                .startsWith(
                        new Outstanding(Block.INFO_SESSION, LocalDate.of(2024, 4, 1), true),
                        new Outstanding(Block.NETWORK_MEETING, LocalDate.of(2024, 7, 1), false))
                .hasSize(7);
    }

    @Test
    void a_cycle_is_ahead_then_open_until_it_is_closed() {
        told.closed("2024", "2025-01-15", "");
        assertThat(told.on("2023-12-31").state()).isEqualTo(CycleState.AHEAD);
        assertThat(told.on("2024-01-01").state()).isEqualTo(CycleState.OPEN);
        assertThat(told.on("2025-01-14").state()).isEqualTo(CycleState.OPEN);
        assertThat(told.on("2025-01-14").closing()).isNull();
        assertThat(told.on("2025-01-15").state()).isEqualTo(CycleState.CLOSED);
        assertThat(told.on("2025-01-15").closing().summary()).isEqualTo("gut");
    }

    @Test
    void before_a_correction_was_known_the_old_day_counts() {
        told.meeting("meeting", "2024-03-01");
        told.step("StepCorrected", "corrected", "2024-06", "of: meeting, effectiveOn: 2024-05-01");
        LocalDate april = LocalDate.of(2024, 4, 1);
        assertThat(told.meetings("2024-04-01").held()).isZero();
        assertThat(told.before(1).on(april).get(0).blocks().get(0).held()).isOne();
        told.step("StepWithdrawn", "back", "2024-07", "of: corrected, reason: doch");
        assertThat(told.meetings("2024-04-01").held()).isOne();
    }
}
