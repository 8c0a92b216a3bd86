package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.cycle.StepScheduled;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something planned within a cycle, on a day.
 *
 * @param fulfilledBy the first such step on or after the planned day that fulfils no earlier plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledEntry(
        StepId stepId,
        StepName block,
        String title,
        PartialDate plannedOn,
        ScheduledState state,
        @Nullable StepId fulfilledBy) {

    /**
     * In the order of the planned days.
     *
     * @param steps what happened and was planned by the day of the view, in the order of first days
     */
    static List<ScheduledEntry> of(List<RecordedStep> steps, LocalDate asOf) {
        List<StepScheduled> plans = steps.stream()
                .map(RecordedStep::step)
                .filter(StepScheduled.class::isInstance)
                .map(StepScheduled.class::cast)
                .sorted(Comparator.comparing(plan -> plan.plannedOn().firstDay()))
                .toList();
        if (plans.isEmpty()) return List.of();
        Happenings happenings = new Happenings(steps);
        return plans.stream()
                .map(plan -> of(plan, happenings.fulfilling(plan), asOf))
                .toList();
    }

    private static ScheduledEntry of(StepScheduled plan, Optional<StepId> fulfilledBy, LocalDate asOf) {
        boolean missed = asOf.isAfter(plan.plannedOn().lastDay());
        ScheduledState open = missed ? ScheduledState.OVERDUE : ScheduledState.AHEAD;
        return new ScheduledEntry(
                plan.stepId(),
                plan.block(),
                plan.title(),
                plan.plannedOn(),
                fulfilledBy.isPresent() ? ScheduledState.FULFILLED : open,
                fulfilledBy.orElse(null));
    }

    boolean isOpen() {
        return state != ScheduledState.FULFILLED;
    }
}
