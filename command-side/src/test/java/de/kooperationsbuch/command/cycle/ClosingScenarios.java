package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_END_IS_NOT_BEFORE_ITS_BEGINNING;
import static de.kooperationsbuch.command.Rules.A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED;
import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_CLOSED_ONCE;
import static de.kooperationsbuch.command.Rules.A_FINISHED_GOAL_IS_NOT_CARRIED_OVER;
import static de.kooperationsbuch.command.Rules.A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED;
import static de.kooperationsbuch.command.Rules.EVERY_GOAL_IS_REVIEWED;
import static de.kooperationsbuch.command.Rules.EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED;
import static de.kooperationsbuch.command.Rules.ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2023;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.PLAN;
import static de.kooperationsbuch.command.cycle.Year.STANDARD;
import static de.kooperationsbuch.command.cycle.Year.adjusted;
import static de.kooperationsbuch.command.cycle.Year.closed;
import static de.kooperationsbuch.command.cycle.Year.closedIn;
import static de.kooperationsbuch.command.cycle.Year.indicatorAgreed;
import static de.kooperationsbuch.command.cycle.Year.indicatorReported;
import static de.kooperationsbuch.command.cycle.Year.meeting;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.ratedBy;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static de.kooperationsbuch.command.cycle.Year.waived;

import de.kooperationsbuch.command.Draft;
import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about closing a cycle, and about what it still takes in afterwards. */
final class ClosingScenarios {
    private static final Draft REVIEWED = reviewed("oeffnung", "PARTLY");
    private static final Draft[] GOOD_YEAR = {
        OPENED, OPENED_2024, STANDARD, PLAN, indicatorAgreed("beratungen"), meeting(), REVIEWED, closed()
    };

    private ClosingScenarios() {}

    static Stream<Scenario> scenarios() {
        return Stream.of(needed(), carriedOver(), afterwards()).flatMap(all -> all);
    }

    private static Stream<Scenario> needed() {
        return Stream.of(
                Scenario.of(A_CYCLE_IS_CLOSED_ONCE, OPENED, OPENED_2023, OPENED_2024, closed())
                        .accepts(closedIn("zyklus-2023"))
                        .refuses(closed(), "/data/cycle", "zyklus-2024"),
                Scenario.of(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, OPENED, OPENED_2024)
                        .accepts(closed().on("2024-01-01"))
                        .refuses(closed().on("2023-12-31"), "/effectiveOn", "2023-12-31", "2024"),
                Scenario.of(
                                EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED,
                                OPENED,
                                OPENED_2023,
                                OPENED_2024,
                                STANDARD,
                                meeting())
                        .accepts(closed())
                        .refuses(closedIn("zyklus-2023"), "/data/cycle", "NetworkMeetingHeld", "1", "0", "0"),
                Scenario.of(
                                EVERY_GOAL_IS_REVIEWED,
                                OPENED,
                                OPENED_2023,
                                OPENED_2024,
                                plan("ActionPlanAdopted", "oeffnung", "wohnen", "sprache"),
                                reviewed("wohnen", "REACHED"))
                        .accepts(closedIn("zyklus-2023"))
                        .refuses(closed(), "/data/cycle", "[oeffnung, sprache]"));
    }

    private static Stream<Scenario> carriedOver() {
        return Stream.of(
                Scenario.of(ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER, OPENED, OPENED_2024, PLAN, REVIEWED)
                        .accepts(closed("oeffnung"))
                        .refuses(closed("oeffnung", "wohnen"), "/data/carriedOver/1", "wohnen", "zyklus-2024"),
                Scenario.of(
                                A_FINISHED_GOAL_IS_NOT_CARRIED_OVER,
                                OPENED,
                                OPENED_2024,
                                PLAN,
                                REVIEWED,
                                reviewed("oeffnung", "REACHED"))
                        .accepts(closed())
                        .refuses(closed("oeffnung"), "/data/carriedOver/0", "oeffnung", "REACHED"),
                Scenario.of(
                                A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED,
                                OPENED,
                                OPENED_2024,
                                PLAN,
                                REVIEWED,
                                reviewed("oeffnung", "CARRIED_OVER"))
                        .accepts(closed("oeffnung"))
                        .refuses(closed(), "/data/carriedOver", "[oeffnung]"));
    }

    private static Stream<Scenario> afterwards() {
        return Stream.of(
                takes(meeting(), REVIEWED),
                takes(PLAN, adjusted("schulung")),
                takes(indicatorReported("beratungen"), indicatorAgreed("teilnahmen")),
                takes(ratedBy("musterstadt"), waived("NetworkMeetingHeld")));
    }

    private static Scenario takes(Draft late, Draft tooLate) {
        String step = tooLate.posted().step().stepName();
        return Scenario.of(A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED, GOOD_YEAR)
                .accepts(late)
                .refuses(tooLate, "/data/cycle", "zyklus-2024", step);
    }
}
