package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.assertAccepted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.refusal;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans and reviews that are recorded late: they take their place where they happened, as the query side tells the same story. */
class BackdatedTest {
    private static final Draft[] YEAR = {
        OPENED,
        OPENED_2024,
        plan("ActionPlanAdopted", "g1").on("2024-03"),
        plan("ActionPlanUpdated", "g2").on("2024-08"),
        reviewed("g2", "REACHED").on("2024-10")
    };

    @Test
    void what_is_recorded_late_does_not_replace_what_happened_after_it() {
        Draft plan = plan("ActionPlanUpdated", "g3").on("2024-05");
        Draft review = reviewed("g2", "CARRIED_OVER").on("2024-09");
        assertAccepted(after(plan, review, closed()));
        assertThat(refusal(after(plan, review, closed("g2"))).rule()).isEqualTo("A_FINISHED_GOAL_IS_NOT_CARRIED_OVER");
        assertThat(refusal(after(plan, reviewed("g3", "PARTLY"))).rule()).isEqualTo("A_REVIEWED_GOAL_IS_PLANNED");
    }

    @Test
    void of_one_day_what_is_recorded_last_counts() {
        Draft plan = plan("ActionPlanUpdated", "g3").on("2024-08-01");
        assertThat(refusal(after(plan, reviewed("g2", "PARTLY"))).rule()).isEqualTo("A_REVIEWED_GOAL_IS_PLANNED");
        Draft review = reviewed("g2", "CARRIED_OVER").on("2024-10");
        assertAccepted(after(review, closed("g2")));
    }

    private static Draft[] after(Draft... more) {
        return Stream.concat(Stream.of(YEAR), Stream.of(more)).toArray(Draft[]::new);
    }
}
