package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.CYCLES_DO_NOT_OVERLAP;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.cycle.CycleCalendar;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cycles opened, each with the blocks that belong to it. Blocks that lie in no cycle wait: theirs may be opened after they were recorded. */
final class OpenedCycles {
    private final CycleCalendar<Cycle> cycles = new CycleCalendar<>();
    private final List<DatedBlock> waiting = new ArrayList<>();

    void decide(CycleOpened step) {
        if (find(step.cycle()).isPresent())
            throw new RuleBroken(A_CYCLE_IS_OPENED_ONCE, step.cycle()).at("/data/cycle");
        Periods.check(step.from(), step.until(), "/data/until");
        cycles.overlapping(CycleDays.of(step)).map(Cycle::opened).ifPresent(other -> {
            throw new RuleBroken(CYCLES_DO_NOT_OVERLAP, other.cycle(), other.from(), other.until()).at("/data/from");
        });
    }

    void evolve(CycleStep step, Sides sides) {
        if (step instanceof CycleOpened s) open(s, sides);
        else if (step instanceof DatedBlock s) put(s);
        else if (step instanceof IndicatorAgreed s) evolve(s.cycle(), s);
        else if (step instanceof GoalReviewed s) evolve(s.cycle(), s);
        else if (step instanceof PartnershipRated s) evolve(s.cycle(), s);
        else if (step instanceof CycleClosed s) evolve(s.cycle(), s);
    }

    private void evolve(CycleId named, CycleStep step) {
        find(named).ifPresent(cycle -> cycle.evolve(step));
    }

    private void open(CycleOpened step, Sides sides) {
        Cycle cycle = new Cycle(step, sides);
        cycles.open(step, cycle);
        waiting.removeIf(block -> {
            boolean belongs = cycle.days().hold(block.firstDay());
            if (belongs) cycle.blocks().add(block);
            return belongs;
        });
    }

    private void put(DatedBlock step) {
        Optional<Cycle> owner = cycles.owner(step.cycle(), step.firstDay());
        owner.ifPresent(cycle -> cycle.blocks().add(step));
        if (owner.isEmpty() && step.cycle() == null) waiting.add(step);
    }

    Optional<Cycle> find(CycleId cycle) {
        return cycles.find(cycle);
    }

    Cycle known(CycleId cycle) {
        return find(cycle).orElseThrow(() -> new RuleBroken(A_NAMED_CYCLE_HAS_BEEN_OPENED, cycle).at("/data/cycle"));
    }

    boolean names(Cycle cycle, GoalId goal) {
        return cycle.blocks().goals().contains(goal) || carriedOverTo(cycle).contains(goal);
    }

    /** The goals of its plans, and those carried over to it from the cycle before. */
    Set<GoalId> goals(Cycle cycle) {
        Set<GoalId> goals = new LinkedHashSet<>(cycle.blocks().goals());
        goals.addAll(carriedOverTo(cycle));
        return goals;
    }

    private Set<GoalId> carriedOverTo(Cycle cycle) {
        return cycles.before(cycle.days().first()).map(Cycle::carriedOver).orElse(Set.of());
    }
}
