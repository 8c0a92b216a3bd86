package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2023;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.PLAN;
import static de.kooperationsbuch.command.cycle.Year.STANDARD;
import static de.kooperationsbuch.command.cycle.Year.about;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.meeting;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year that was closed with what the standard requires; then something is put right. */
class ClosedCycleTest {
    private static final Draft CLOSED = closed().id("abschluss");
    private static final Draft WITHDRAWN = about("StepWithdrawn", "sitzung", ",'reason':'fand nicht statt'");
    private static final Draft[] YEAR = {
        OPENED,
        OPENED_2024.id("eroeffnung"),
        STANDARD,
        PLAN.id("plan"),
        meeting().id("sitzung"),
        reviewed("oeffnung", "PARTLY").id("ueberpruefung"),
        CLOSED
    };

    @Test
    void a_held_block_that_the_closing_rests_on_is_not_withdrawn() {
        assertBreaksTheClosing(refusal(after(WITHDRAWN)), "EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
    }

    @Test
    void a_held_block_is_not_moved_out_of_its_closed_cycle() {
        assertBreaksTheClosing(refusal(after(moved("2023-12-31"))), "EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
        assertAccepted(after(moved("2024-12-31")));
    }

    @Test
    void a_late_block_comes_too_late_for_the_closing() {
        assertAccepted(after(meeting()));
        assertBreaksTheClosing(refusal(after(meeting(), WITHDRAWN)), "EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED");
    }

    @Test
    void a_late_plan_with_new_goals_does_not_open_the_closing_again() {
        Draft late = plan("ActionPlanUpdated", "wohnen");
        assertAccepted(after(late, moved("2024-12-31")));
    }

    @Test
    void a_review_that_the_closing_rests_on_is_not_withdrawn() {
        Draft withdrawn = about("StepWithdrawn", "ueberpruefung", ",'reason':'verfrüht'");
        assertBreaksTheClosing(refusal(after(withdrawn)), "EVERY_GOAL_IS_REVIEWED");
    }

    @Test
    void a_closing_that_was_withdrawn_leaves_the_cycle_open() {
        Draft withdrawn = about("StepWithdrawn", "abschluss", ",'reason':'es fehlt noch etwas'");
        assertAccepted(after(withdrawn, reviewed("oeffnung", "REACHED")));
        assertAccepted(after(withdrawn, WITHDRAWN));
    }

    @Test
    void an_opening_in_use_is_not_withdrawn() {
        RuleBroken broken = refusal(after(about("StepWithdrawn", "eroeffnung", ",'reason':'Irrtum'")));
        assertThat(broken.facts().get(0)).hasToString("ueberpruefung");
    }

    @Test
    void a_period_is_corrected_only_if_it_still_holds_what_was_recorded_in_its_name() {
        assertAccepted(after(period("2024", "2024-06")));
        RuleBroken broken = refusal(after(period("2024-02", "2024")));
        assertThat(broken.facts().get(0)).hasToString("ueberpruefung");
    }

    @Test
    void a_corrected_period_does_not_overlap_either() {
        assertThat(refusal(OPENED, OPENED_2023, OPENED_2024.id("eroeffnung"), period("2023-12", "2024"))
                        .rule())
                .isEqualTo("CYCLES_DO_NOT_OVERLAP");
    }

    private static Draft moved(String day) {
        return about("StepCorrected", "sitzung", ",'effectiveOn':'" + day + "'");
    }

    private static Draft period(String from, String until) {
        return about(
                "StepCorrected",
                "eroeffnung",
                ",'data':{'cycle':'zyklus-2024','from':'" + from + "','until':'" + until + "'}");
    }

    private static Draft[] after(Draft... more) {
        return Stream.concat(Stream.of(YEAR), Stream.of(more)).toArray(Draft[]::new);
    }

    private static void assertBreaksTheClosing(RuleBroken broken, String because) {
        assertThat(broken.rule()).isEqualTo("A_HISTORY_HOLDS_WITH_ITS_CHANGES");
        assertThat(broken.facts().get(0)).hasToString("abschluss");
        assertThat(((RuleBroken) broken.facts().get(2)).rule()).isEqualTo(because);
    }
}
