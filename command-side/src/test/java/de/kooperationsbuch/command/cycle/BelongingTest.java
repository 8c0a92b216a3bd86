package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2023;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.PLAN;
import static de.kooperationsbuch.command.cycle.Year.STANDARD;
import static de.kooperationsbuch.command.cycle.Year.adjusted;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.closedIn;
import static de.kooperationsbuch.command.cycle.Year.meeting;
import static de.kooperationsbuch.command.cycle.Year.meetingIn;
import static de.kooperationsbuch.command.cycle.Year.opened;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static de.kooperationsbuch.command.cycle.Year.reviewedIn;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import org.junit.jupiter.api.Test;

/** Which blocks and goals belong to a cycle. */
class BelongingTest {
    @Test
    void a_plan_belongs_to_a_cycle_that_was_opened_after_it() {
        assertAccepted(OPENED, PLAN, OPENED_2024, reviewed("oeffnung", "PARTLY"));
        assertAccepted(OPENED, PLAN, OPENED_2024, adjusted("schulung"));
        assertThat(refusal(OPENED, PLAN, OPENED_2024, closed()).rule()).isEqualTo("EVERY_GOAL_IS_REVIEWED");
    }

    @Test
    void blocks_that_waited_for_their_cycles_go_each_to_its_own() {
        Draft[] story = {
            OPENED,
            meeting().on("2023-12-31"),
            meeting().on("2025-01-01"),
            PLAN.on("2024-02"),
            OPENED_2024,
            reviewed("oeffnung", "PARTLY"),
            OPENED_2023,
            STANDARD,
            closedIn("zyklus-2023")
        };
        assertAccepted(story);
        story[8] = closed();
        assertThat(refusal(story).rule()).isEqualTo("EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
        story[8] = reviewedIn("zyklus-2023", "oeffnung", "PARTLY");
        assertThat(refusal(story).rule()).isEqualTo("A_REVIEWED_GOAL_IS_PLANNED");
    }

    @Test
    void a_plan_that_waited_takes_its_place_by_its_day() {
        Draft late = plan("ActionPlanUpdated", "wohnen").on("2024-09");
        assertAccepted(OPENED, late, PLAN.on("2024-02"), OPENED_2024, reviewed("wohnen", "REACHED"), closed());
    }

    @Test
    void the_first_day_of_a_date_decides_to_which_cycle_a_block_belongs() {
        Draft second = opened("zyklus-2024", "2024-07", "2024-12");
        Draft first = opened("zyklus-2023", "2023-07", "2024-06");
        assertThat(refusal(OPENED, first, second, STANDARD, meeting().on("2024"), closed()))
                .isNotNull();
        assertAccepted(OPENED, first, second, STANDARD, meeting().on("2024"), closedIn("zyklus-2023"));
        assertAccepted(OPENED, first, second, STANDARD, meeting().on("2024-07-01"), closed());
        assertAccepted(OPENED, first, second, STANDARD, meeting().on("2024-06-30"), closedIn("zyklus-2023"));
    }

    @Test
    void a_block_belongs_to_the_cycle_that_it_names_whatever_its_date() {
        Draft elsewhere = meetingIn("zyklus-2024").on("2023-12-20");
        assertAccepted(OPENED, OPENED_2024, STANDARD, elsewhere, closed());
        assertThat(refusal(OPENED, OPENED_2023, OPENED_2024, STANDARD, elsewhere, closedIn("zyklus-2023"))
                        .rule())
                .isEqualTo("EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
    }

    @Test
    void a_goal_carried_over_is_reviewed_in_the_next_cycle_without_standing_in_its_plan() {
        Draft old = PLAN.on("2023");
        Draft[] story = {
            OPENED,
            OPENED_2023,
            opened("zyklus-2022", "2022", "2022"),
            old,
            reviewedIn("zyklus-2023", "oeffnung", "CARRIED_OVER"),
            closedIn("zyklus-2022"),
            closedIn("zyklus-2023", "oeffnung"),
            OPENED_2024,
            plan("ActionPlanAdopted", "wohnen"),
            reviewed("wohnen", "REACHED"),
            closed()
        };
        assertThat(refusal(story).facts()).asString().isEqualTo("[[oeffnung]]");
        story[10] = reviewed("oeffnung", "REACHED");
        assertAccepted(story);
    }

    @Test
    void a_goal_of_the_year_before_does_not_go_on_unless_it_was_carried_over() {
        assertThat(refusal(
                                OPENED,
                                OPENED_2023,
                                OPENED_2024,
                                PLAN.on("2023"),
                                reviewedIn("zyklus-2023", "oeffnung", "PARTLY"),
                                closedIn("zyklus-2023"),
                                reviewed("oeffnung", "REACHED"))
                        .rule())
                .isEqualTo("A_REVIEWED_GOAL_IS_PLANNED");
    }

    @Test
    void only_the_cycle_just_before_carries_over() {
        Draft between = opened("zyklus-halb", "2023-07", "2023");
        Draft early = opened("zyklus-2023", "2023-01", "2023-06");
        Draft[] story = {
            OPENED,
            early,
            OPENED_2024,
            PLAN.on("2023-02"),
            reviewedIn("zyklus-2023", "oeffnung", "PARTLY"),
            closedIn("zyklus-2023", "oeffnung"),
            between,
            reviewed("oeffnung", "REACHED")
        };
        assertThat(refusal(story).rule()).isEqualTo("A_REVIEWED_GOAL_IS_PLANNED");
        story[6] = meeting();
        assertAccepted(story);
    }
}
