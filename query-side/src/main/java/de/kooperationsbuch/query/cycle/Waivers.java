package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;

/** Who stands behind the waivers of one cycle: every side whose word on the latest record of a waiver is not missing. */
final class Waivers {
    private Waivers() {}

    static AgreedWaivers of(CycleSteps cycle, Standings standings) {
        AgreedWaivers agreed = new AgreedWaivers();
        cycle.only(StepWaived.class)
                .forEach(waiver -> add(waiver, standings.chain(waiver.stepId()).orElseThrow(), agreed));
        return agreed;
    }

    private static void add(StepWaived waiver, Chain<RecordedStep> chain, AgreedWaivers agreed) {
        var missing = chain.silent();
        chain.sides().stream().filter(side -> !missing.contains(side)).forEach(side -> agreed.add(waiver, side));
    }
}
