package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.AN_ADJUSTED_MEASURE_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.A_REVIEWED_GOAL_IS_PLANNED;
import static de.kooperationsbuch.command.Rules.A_SCHEDULED_STEP_IS_ABOUT_THE_COOPERATION;
import static de.kooperationsbuch.command.Rules.A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.funding.Fundings;
import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CouncilResolved;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.IndicatorReported;
import de.kooperationsbuch.kernel.cycle.MeasureAdjusted;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.cycle.StandardsInForce;
import de.kooperationsbuch.kernel.cycle.StepScheduled;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.Set;

/** The cycles of a cooperation: what each takes in, and what it needs to be closed. */
public final class Cycles {
    private final Sides sides = new Sides();
    private final StandardsInForce standards = new StandardsInForce();
    private final OpenedCycles cycles = new OpenedCycles();
    private final Fundings fundings;

    public Cycles(Fundings fundings) {
        this.fundings = fundings;
    }

    public void decide(CycleStep step, References references) {
        if (step instanceof CycleOpened s) cycles.decide(s);
        else if (step instanceof DatedBlock s) decide(s, references);
        else if (step instanceof CouncilResolved s && s.funding() != null) fundings.requireKnown(s.funding());
        else if (step instanceof StepScheduled s) decide(s);
        else if (step instanceof IndicatorAgreed s) cycles.known(s.cycle()).decide(s);
        else if (step instanceof IndicatorReported s) cycles.known(s.cycle()).decide(s);
        else if (step instanceof GoalReviewed s) decide(s);
        else if (step instanceof MeasureAdjusted s) decide(s);
        else if (step instanceof StepWaived s) decide(s);
        else if (step instanceof PartnershipRated s) cycles.known(s.cycle()).decide(s);
        else if (step instanceof CycleClosed s) decide(s);
    }

    private void decide(DatedBlock step, References references) {
        if (step.cycle() != null) cycles.known(step.cycle());
        Blocks.check(step, references);
    }

    private static void decide(StepScheduled step) {
        var kinds = Catalogue.find(step.block().value()).orElseThrow().kinds();
        if (!kinds.equals(Set.of(SubjectKind.COOPERATION)))
            throw new RuleBroken(A_SCHEDULED_STEP_IS_ABOUT_THE_COOPERATION, step.block()).at("/data/block");
    }

    private void decide(GoalReviewed step) {
        Cycle cycle = cycles.known(step.cycle());
        cycle.requireOpen(step);
        if (!cycles.names(cycle, step.goal()))
            throw new RuleBroken(A_REVIEWED_GOAL_IS_PLANNED, step.goal(), step.cycle()).at("/data/goal");
    }

    private void decide(MeasureAdjusted step) {
        Cycle cycle = cycles.known(step.cycle());
        cycle.requireOpen(step);
        if (!cycle.blocks().measures().contains(step.measure()))
            throw new RuleBroken(AN_ADJUSTED_MEASURE_IS_PLANNED, step.measure(), step.cycle()).at("/data/measure");
    }

    private void decide(StepWaived step) {
        Cycle cycle = cycles.known(step.cycle());
        cycle.requireOpen(step);
        if (Block.named(step.block())
                .filter(block -> required(block, cycle, step) > 0)
                .isEmpty())
            throw new RuleBroken(A_WAIVED_BLOCK_BELONGS_TO_THE_STANDARD, step.block(), step.cycle()).at("/data/block");
    }

    private void decide(CycleClosed step) {
        Cycle cycle = cycles.known(step.cycle());
        cycle.decideEnd(step);
        for (Block block : Block.values())
            cycle.waivers()
                    .requireHeldOrWaived(
                            block, required(block, cycle, step), cycle.blocks().count(block));
        new GoalsAtClosing(cycles.goals(cycle), cycle.reviews()).decide(step);
    }

    private int required(Block block, Cycle cycle, CycleStep asked) {
        return standards
                .measuring(cycle.days(), asked.lastDay())
                .map(block::required)
                .orElse(0);
    }

    public void evolve(FrameStep step) {
        if (step instanceof CooperationOpened s) sides.evolve(s);
        standards.add(step);
    }

    public void evolve(CycleStep step) {
        cycles.evolve(step, sides);
    }

    /** Takes in that somebody stands behind a waiver. */
    public void agreed(StepWaived waiver, Step word) {
        cycles.find(waiver.cycle()).ifPresent(cycle -> cycle.waivers().agreed(waiver, word));
    }
}
