package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Cast.OPENED;
import static de.kooperationsbuch.command.Rules.AN_ADJUSTED_MEASURE_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.AN_INDICATOR_HAS_BEEN_AGREED;
import static de.kooperationsbuch.command.Rules.AN_INDICATOR_IS_AGREED_ONCE;
import static de.kooperationsbuch.command.Rules.A_REVIEWED_GOAL_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD;
import static de.kooperationsbuch.command.Rules.EACH_SIDE_RATES_A_CYCLE_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_RATES;
import static de.kooperationsbuch.command.cycle.Year.OPENED_2024;
import static de.kooperationsbuch.command.cycle.Year.PLAN;
import static de.kooperationsbuch.command.cycle.Year.STANDARD;
import static de.kooperationsbuch.command.cycle.Year.adjusted;
import static de.kooperationsbuch.command.cycle.Year.indicatorAgreed;
import static de.kooperationsbuch.command.cycle.Year.indicatorReported;
import static de.kooperationsbuch.command.cycle.Year.plan;
import static de.kooperationsbuch.command.cycle.Year.ratedBy;
import static de.kooperationsbuch.command.cycle.Year.reviewed;
import static de.kooperationsbuch.command.cycle.Year.waived;

import de.kooperationsbuch.command.Scenario;
import java.util.stream.Stream;

/** Rules about what is said of a cycle while it runs. */
final class ReviewScenarios {
    private ReviewScenarios() {}

    static Stream<Scenario> scenarios() {
        return Stream.concat(plansAndNumbers(), wordsOfTheSides());
    }

    private static Stream<Scenario> plansAndNumbers() {
        return Stream.of(
                Scenario.of(A_REVIEWED_GOAL_IS_PLANNED, OPENED, OPENED_2024, PLAN)
                        .accepts(reviewed("oeffnung", "PARTLY"))
                        .refuses(reviewed("wohnen", "PARTLY"), "/data/goal", "wohnen", "zyklus-2024"),
                Scenario.of(A_REVIEWED_GOAL_IS_PLANNED, OPENED, OPENED_2024, PLAN, plan("ActionPlanUpdated", "wohnen"))
                        .accepts(reviewed("wohnen", "REACHED"))
                        .refuses(reviewed("oeffnung", "REACHED"), "/data/goal", "oeffnung", "zyklus-2024"),
                Scenario.of(AN_ADJUSTED_MEASURE_IS_PLANNED, OPENED, OPENED_2024, PLAN)
                        .accepts(adjusted("schulung"))
                        .refuses(adjusted("umfrage"), "/data/measure", "umfrage", "zyklus-2024"),
                Scenario.of(AN_INDICATOR_IS_AGREED_ONCE, OPENED, OPENED_2024, indicatorAgreed("beratungen"))
                        .accepts(indicatorAgreed("teilnahmen"))
                        .refuses(indicatorAgreed("beratungen"), "/data/indicator", "beratungen", "zyklus-2024"),
                Scenario.of(AN_INDICATOR_HAS_BEEN_AGREED, OPENED, OPENED_2024, indicatorAgreed("beratungen"))
                        .accepts(indicatorReported("beratungen"))
                        .refuses(indicatorReported("teilnahmen"), "/data/indicator", "teilnahmen", "zyklus-2024"));
    }

    private static Stream<Scenario> wordsOfTheSides() {
        return Stream.of(
                Scenario.of(A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD, OPENED, OPENED_2024, STANDARD)
                        .accepts(waived("NetworkMeetingHeld"))
                        .refuses(waived("DialogConferenceHeld"), "/data/block", "DialogConferenceHeld", "zyklus-2024"),
                Scenario.of(A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD, OPENED, OPENED_2024, STANDARD)
                        .accepts(waived("NetworkMeetingHeld"))
                        .refuses(waived("FundingGranted"), "/data/block", "FundingGranted", "zyklus-2024"),
                Scenario.of(ONLY_A_SIDE_RATES, OPENED, OPENED_2024)
                        .accepts(ratedBy("vielfalt-musterstadt"))
                        .refuses(ratedBy("musterland-stiftung"), "/by", "musterland-stiftung"),
                Scenario.of(EACH_SIDE_RATES_A_CYCLE_ONCE, OPENED, OPENED_2024, ratedBy("musterstadt"))
                        .accepts(ratedBy("vielfalt-musterstadt"))
                        .refuses(
                                ratedBy("musterstadt-integrationsbuero"), "/data/cycle", "musterstadt", "zyklus-2024"));
    }
}
