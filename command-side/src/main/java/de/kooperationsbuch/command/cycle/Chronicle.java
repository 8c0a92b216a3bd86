package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.CYCLES_DO_NOT_OVERLAP;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.Goal;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.cycle.Plans;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The cycles and the blocks held, in recording order. What belongs together is found when asked: a cycle may be opened after its blocks were recorded. */
final class Chronicle {
    private final Map<CycleId, Cycle> cycles = new LinkedHashMap<>();
    private final List<DatedBlock> held = new ArrayList<>();

    void decide(CycleOpened step) {
        if (cycles.containsKey(step.cycle()))
            throw new RuleBroken(A_CYCLE_IS_OPENED_ONCE, step.cycle()).at("/data/cycle");
        Periods.check(step.from(), step.until(), "/data/until");
        Period period = new Period(step.from(), step.until());
        for (Cycle cycle : cycles.values())
            if (cycle.period().overlaps(period))
                throw new RuleBroken(
                                CYCLES_DO_NOT_OVERLAP,
                                cycle.id(),
                                cycle.period().from(),
                                cycle.period().until())
                        .at("/data/from");
    }

    void evolve(CycleStep step, Sides sides) {
        if (step instanceof CycleOpened s) cycles.put(s.cycle(), new Cycle(s, sides));
        else if (step instanceof DatedBlock s) held.add(s);
        else if (step instanceof IndicatorAgreed s) evolve(s.cycle(), s);
        else if (step instanceof GoalReviewed s) evolve(s.cycle(), s);
        else if (step instanceof PartnershipRated s) evolve(s.cycle(), s);
        else if (step instanceof CycleClosed s) evolve(s.cycle(), s);
    }

    private void evolve(CycleId named, CycleStep step) {
        find(named).ifPresent(cycle -> cycle.evolve(step));
    }

    Optional<Cycle> find(CycleId cycle) {
        return Optional.ofNullable(cycles.get(cycle));
    }

    Cycle known(CycleId cycle) {
        return find(cycle).orElseThrow(() -> new RuleBroken(A_NAMED_CYCLE_HAS_BEEN_OPENED, cycle).at("/data/cycle"));
    }

    long held(Block block, Cycle cycle) {
        return blocks(cycle).filter(one -> Block.of(one) == block).count();
    }

    private Stream<DatedBlock> blocks(Cycle cycle) {
        return held.stream().filter(cycle::owns);
    }

    Plans plans(Cycle cycle) {
        Plans plans = new Plans();
        blocks(cycle).filter(ActionPlan.class::isInstance).forEach(plan -> plans.add((ActionPlan) plan));
        return plans;
    }

    /** The goals of its plans, and those carried over to it from the cycle before. */
    Set<GoalId> goals(Cycle cycle) {
        Set<GoalId> goals = new LinkedHashSet<>();
        plans(cycle).goals().map(Goal::goal).forEach(goals::add);
        before(cycle).map(Cycle::carriedOver).ifPresent(goals::addAll);
        return goals;
    }

    private Optional<Cycle> before(Cycle cycle) {
        return cycles.values().stream()
                .filter(other -> other.period().endsBefore(cycle.period()))
                .max(Comparator.comparing(other -> other.period().until().lastDay()));
    }
}
