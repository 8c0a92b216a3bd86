package de.kooperationsbuch.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans in short: one goal each, named like the plan's step. */
class PlansTest {
    private final Plans plans = new Plans();

    @Test
    void an_update_replaces_the_plan_of_its_title_and_is_the_latest_then() {
        adopted("first", "2024-01", "Sprache");
        adopted("second", "2024-02", "Wohnen");
        updated("third", "2024-03", "Sprache");
        assertThat(goals()).containsExactly("second", "third");
        updated("fourth", "2024-04", "Alles");
        assertThat(goals()).containsExactly("second", "fourth");
    }

    @Test
    void an_update_of_nothing_is_a_plan_of_its_own() {
        updated("first", "2024-01", "Sprache");
        assertThat(goals()).containsExactly("first");
    }

    @Test
    void what_is_taken_in_late_takes_its_place_by_its_day_also_after_the_plans_were_read() {
        updated("last", "2024-08", "Plan");
        assertThat(goals()).containsExactly("last");
        adopted("other", "2024-05", "Anderer");
        updated("before", "2024-02", "Plan");
        assertThat(goals()).containsExactly("other", "last");
    }

    @Test
    void of_one_first_day_the_one_taken_in_last_counts() {
        adopted("day", "2024-01-01", "Plan");
        adopted("month", "2024-01", "Plan");
        assertThat(goals()).containsExactly("month");
    }

    private void adopted(String id, String on, String title) {
        plans.add(new ActionPlanAdopted(header(id, on), null, title, null, List.of(), goal(id), List.of()));
    }

    private void updated(String id, String on, String title) {
        plans.add(new ActionPlanUpdated(header(id, on), null, title, null, List.of(), goal(id), List.of()));
    }

    private static List<Goal> goal(String id) {
        return List.of(new Goal(new GoalId(id), "Ziel", null));
    }

    private static StepHeader header(String id, String on) {
        SubjectId subject = new SubjectId(SubjectKind.COOPERATION, "lindenau-bunt");
        return new StepHeader(
                subject, new StepId(id), new OrganisationId("bunt"), PartialDate.parse(on), null, null, null);
    }

    private List<String> goals() {
        return plans.goals().map(goal -> goal.goal().value()).toList();
    }
}
