package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2023;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.PLAN;
import static de.kooperationsbuch.command.cycle.Year.about;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.closedIn;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static de.kooperationsbuch.command.cycle.Year.reviewedIn;
import static de.kooperationsbuch.command.cycle.Year.standard;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two years that were closed, the first with a goal carried over into the second; then the first closing is put right, and all is told anew. */
class CorrectedClosingTest {
    private static final Draft[] YEARS = {
        OPENED,
        standard(1, 0).on("2024-01-01"),
        OPENED_2023,
        PLAN.on("2023-03"),
        reviewedIn("zyklus-2023", "oeffnung", "PARTLY"),
        closedIn("zyklus-2023", "oeffnung", "oeffnung").on("2023-12-31").id("abschluss-2023"),
        OPENED_2024,
        Year.meeting().on("2024-05"),
        reviewed("oeffnung", "REACHED").id("ueberpruefung"),
        standard(2, 0).on("2024-07-01"),
        closed().on("2024-06-30").id("abschluss-2024")
    };

    @Test
    void a_goal_named_twice_goes_on_as_if_named_once() {
        assertAccepted(after(corrected("['oeffnung']")));
        assertAccepted(after(corrected("['oeffnung','oeffnung','oeffnung']")));
    }

    @Test
    void what_the_second_year_rests_on_is_not_taken_out_of_the_first_closing() {
        assertThat(refusal(after(corrected("[]"))).facts().get(0)).hasToString("ueberpruefung");
    }

    @Test
    void a_late_plan_does_not_hinder_that_the_closing_is_put_right() {
        Draft late = plan("ActionPlanUpdated", "wohnen").on("2023-10");
        assertAccepted(after(late, corrected("['oeffnung']")));
    }

    @Test
    void a_closing_put_right_stays_measured_by_the_standard_that_its_cycle_began_under() {
        assertAccepted(after(closedOn("abschluss-2023", "2024-02-01")));
        assertAccepted(after(closedOn("abschluss-2024", "2024-06-01")));
        assertAccepted(after(closedOn("abschluss-2024", "2024-07-01")));
    }

    @Test
    void a_standard_that_was_not_known_at_the_closing_does_not_hinder_that_it_is_put_right() {
        assertAccepted(after(standard(3, 0).on("2024-06-01"), closedOn("abschluss-2024", "2024-06-15")));
    }

    private static Draft corrected(String carriedOver) {
        String data = "{'cycle':'zyklus-2023','summary':'gutes Jahr','carriedOver':" + carriedOver + "}";
        return about("StepCorrected", "abschluss-2023", ",'data':" + data);
    }

    private static Draft closedOn(String closing, String day) {
        return about("StepCorrected", closing, ",'effectiveOn':'" + day + "'");
    }

    private static Draft[] after(Draft... more) {
        return Stream.concat(Stream.of(YEARS), Stream.of(more)).toArray(Draft[]::new);
    }
}
