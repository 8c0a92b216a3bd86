package de.kooperationsbuch.query.todo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.CycleState;
import de.kooperationsbuch.query.cycle.Cycles;
import de.kooperationsbuch.query.cycle.Outstanding;
import de.kooperationsbuch.query.cycle.ScheduledEntry;
import de.kooperationsbuch.query.cycle.ScheduledState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** What both sides of a cooperation are to do for its open cycles, and what they planned. Closed cycles ask for nothing. */
final class CycleDuties {
    private static final int LAST_DAYS = 30;
    private final Place place;
    private final LocalDate asOf;
    private final PlannedSteps plans;

    CycleDuties(Place place, LocalDate asOf) {
        this.place = place;
        this.asOf = asOf;
        this.plans = new PlannedSteps(place, asOf);
    }

    Stream<Pending> in(Cycles cycles) {
        Stream<Pending> within = cycles.on(asOf).stream()
                .filter(cycle -> cycle.state() != CycleState.CLOSED)
                .flatMap(this::of);
        Stream<ScheduledEntry> outside =
                cycles.scheduledOutside(asOf).stream().filter(plan -> plan.state() != ScheduledState.FULFILLED);
        return Stream.concat(within, plans.in(outside));
    }

    private Stream<Pending> of(Cycle cycle) {
        Stream<Pending> planned = plans.in(cycle.scheduledOpen().stream());
        if (cycle.state() != CycleState.OPEN) return planned;
        return Stream.of(planned, blocks(cycle), goals(cycle), closing(cycle)).flatMap(duties -> duties);
    }

    /** Of each block the oldest that is overdue, and the next one to come. */
    private Stream<Pending> blocks(Cycle cycle) {
        return cycle.outstanding().stream()
                .collect(groupingBy(Outstanding::block, () -> new EnumMap<>(Block.class), toList()))
                .values()
                .stream()
                .flatMap(ofOneBlock -> Stream.concat(overdue(cycle, ofOneBlock), next(cycle, ofOneBlock)));
    }

    private Stream<Pending> overdue(Cycle cycle, List<Outstanding> byDay) {
        long count = byDay.stream().filter(Outstanding::overdue).count();
        return byDay.stream()
                .filter(Outstanding::overdue)
                .limit(1)
                .map(oldest -> block(TodoKind.BLOCK_OVERDUE, cycle, oldest, count));
    }

    private Stream<Pending> next(Cycle cycle, List<Outstanding> byDay) {
        return byDay.stream()
                .filter(outstanding -> !outstanding.overdue())
                .limit(1)
                .filter(next -> Urgency.isSoon(next.by(), asOf))
                .map(next -> block(TodoKind.BLOCK_DUE, cycle, next, 1));
    }

    private Pending block(TodoKind kind, Cycle cycle, Outstanding outstanding, long count) {
        return Pending.inCycle(
                        kind,
                        place,
                        cycle.cycle(),
                        outstanding.by(),
                        outstanding.block(),
                        cycle.cycle(),
                        outstanding.by(),
                        count)
                .repliedTo(Reply.by(outstanding.block().step()).with("cycle", cycle.cycle()));
    }

    private Stream<Pending> goals(Cycle cycle) {
        if (!asOf.isAfter(cycle.until().minusDays(LAST_DAYS))) return Stream.empty();
        return cycle.goalsNotReviewed().stream()
                .map(goal -> Pending.inCycle(
                                TodoKind.REVIEW_GOAL, place, cycle.cycle(), cycle.until(), goal.title(), cycle.cycle())
                        .repliedTo(Reply.by(GoalReviewed.class)
                                .with("cycle", cycle.cycle())
                                .with("goal", goal.goal())));
    }

    private Stream<Pending> closing(Cycle cycle) {
        if (!asOf.isAfter(cycle.until())) return Stream.empty();
        return Stream.of(
                Pending.inCycle(TodoKind.CLOSE_CYCLE, place, cycle.cycle(), cycle.until(), cycle.cycle(), cycle.until())
                        .repliedTo(Reply.by(CycleClosed.class).with("cycle", cycle.cycle())));
    }
}
