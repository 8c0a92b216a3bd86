package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import de.kooperationsbuch.command.Told;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

public class CycleRulesTest {
    private static final Draft CONFERENCE = Draft.of("DialogConferenceHeld", "{'title':'Dialogkonferenz'}");

    public static Stream<Scenario> scenarios() {
        return Stream.of(
                Scenario.of(A_NAMED_CYCLE_HAS_BEEN_OPENED, OPENED)
                        .accepts(CONFERENCE)
                        .refuses(
                                Draft.of("DialogConferenceHeld", "{'title':'Dialogkonferenz','cycle':'zyklus-2024'}"),
                                "/data/cycle",
                                "zyklus-2024"),
                Scenario.of(GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES, OPENED)
                        .accepts(plan("ActionPlanAdopted", "oeffnung", "sprache", "oeffnung"))
                        .refuses(
                                plan("ActionPlanAdopted", "oeffnung", "oeffnung", "oeffnung"),
                                "/data/goals/1/goal",
                                "oeffnung"),
                Scenario.of(A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN, OPENED)
                        .accepts(plan("ActionPlanUpdated", "oeffnung", "sprache", "sprache"))
                        .refuses(
                                plan("ActionPlanUpdated", "oeffnung", "sprache", "wohnen"),
                                "/data/measures/0/goal",
                                "schulung",
                                "wohnen"));
    }

    @Test
    void a_block_happens_any_number_of_times() {
        var story = List.of(OPENED, CONFERENCE, CONFERENCE);
        assertThat(Told.of(story, CONFERENCE).decide(CONFERENCE)).isPresent();
    }

    private static Draft plan(String step, String oneGoal, String otherGoal, String served) {
        return Draft.of(step, """
                {'title':'Handlungsplan','coAuthors':['vielfalt-musterstadt'],
                 'goals':[{'goal':'%s','title':'Ämter öffnen sich'},{'goal':'%s','title':'Alle sprechen mit'}],
                 'measures':[{'measure':'schulung','goal':'%s','title':'Schulung','responsible':'musterstadt','staffing':'STAFF'}]}""".formatted(oneGoal, otherGoal, served));
    }
}
