package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.query.cycle.ScheduledEntry;
import de.kooperationsbuch.query.cycle.ScheduledState;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What was planned and has not happened: soon to come, or missed after the last day of the planned date. */
record PlannedSteps(Place place, LocalDate asOf) {
    /** @param open plans that are not fulfilled */
    Stream<Pending> in(Stream<ScheduledEntry> open) {
        return open.filter(plan -> Urgency.isSoon(plan.plannedOn().firstDay(), asOf))
                .map(plan -> Pending.due(
                                plan.state() == ScheduledState.OVERDUE ? TodoKind.STEP_MISSED : TodoKind.STEP_AHEAD,
                                place,
                                plan.stepId(),
                                plan.plannedOn().lastDay(),
                                place.step(plan.stepId()),
                                plan.title(),
                                plan.plannedOn())
                        .repliedTo(Reply.by(plan.block())));
    }
}
