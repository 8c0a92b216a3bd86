package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_END_IS_NOT_BEFORE_ITS_BEGINNING;
import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.A_SCHEDULED_STEP_IS_ABOUT_THE_COOPERATION;
import static de.kooperationsbuch.command.Rules.CYCLES_DO_NOT_OVERLAP;
import static de.kooperationsbuch.command.Rules.GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2023;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.meetingIn;
import static de.kooperationsbuch.command.cycle.Year.opened;
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
        return Stream.of(openings(), blocks(), ReviewScenarios.scenarios(), ClosingScenarios.scenarios())
                .flatMap(all -> all);
    }

    private static Stream<Scenario> openings() {
        return Stream.of(
                Scenario.of(A_CYCLE_IS_OPENED_ONCE, OPENED, OPENED_2023)
                        .accepts(OPENED_2024)
                        .refuses(opened("zyklus-2023", "2025", "2025"), "/data/cycle", "zyklus-2023"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED)
                        .accepts(opened("zyklus-2024", "2024-07", "2024"))
                        .refuses(opened("zyklus-2024", "2024-07", "2024-06"), "/data/until", "2024-06", "2024-07"),
                Scenario.of(CYCLES_DO_NOT_OVERLAP, OPENED, opened("zyklus-2024", "2024-02", "2025-01"))
                        .accepts(opened("zyklus-2023", "2023", "2024-01-31"))
                        .refuses(
                                opened("zyklus-2023", "2023", "2024-02-01"),
                                "/data/from",
                                "zyklus-2024",
                                "2024-02",
                                "2025-01"),
                Scenario.of(CYCLES_DO_NOT_OVERLAP, OPENED, opened("zyklus-2024", "2024-02", "2025-01"))
                        .accepts(opened("zyklus-2025", "2025-02-01", "2025"))
                        .refuses(
                                opened("zyklus-2025", "2025-01-31", "2025"),
                                "/data/from",
                                "zyklus-2024",
                                "2024-02",
                                "2025-01"));
    }

    private static Stream<Scenario> blocks() {
        return Stream.of(
                named(CONFERENCE.with("data", "{\"title\":\"Dialogkonferenz\",\"cycle\":\"zyklus-2023\"}")),
                named(Year.reviewedIn("zyklus-2023", "oeffnung", "PARTLY")),
                named(Year.closedIn("zyklus-2023")),
                Scenario.of(A_SCHEDULED_STEP_IS_ABOUT_THE_COOPERATION, OPENED)
                        .accepts(scheduled("DialogConferenceHeld"))
                        .refuses(scheduled("ActorPlaced"), "/data/block", "ActorPlaced"),
                Scenario.of(A_SCHEDULED_STEP_IS_ABOUT_THE_COOPERATION, OPENED)
                        .accepts(scheduled("FundingReportFiled"))
                        .refuses(scheduled("StepConfirmed"), "/data/block", "StepConfirmed"),
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

    private static Scenario named(Draft inAnother) {
        return Scenario.of(A_NAMED_CYCLE_HAS_BEEN_OPENED, OPENED, OPENED_2024)
                .accepts(meetingIn("zyklus-2024"))
                .refuses(inAnother, "/data/cycle", "zyklus-2023");
    }

    /** Whatever is planned may lie ahead. */
    private static Draft scheduled(String block) {
        return Draft.of("StepScheduled", "{'block':'" + block + "','title':'im Mai','plannedOn':'2027-05'}");
    }

    private static Draft plan(String step, String oneGoal, String otherGoal, String served) {
        return Draft.of(step, """
                {'title':'Handlungsplan','coAuthors':['vielfalt-musterstadt'],
                 'goals':[{'goal':'%s','title':'Ämter öffnen sich'},{'goal':'%s','title':'Alle sprechen mit'}],
                 'measures':[{'measure':'schulung','goal':'%s','title':'Schulung','responsible':'musterstadt','staffing':'STAFF'}]}""".formatted(oneGoal, otherGoal, served));
    }
}
