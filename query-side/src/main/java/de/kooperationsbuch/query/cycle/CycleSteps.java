package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What belongs to one cycle, in the order of first days, those of one day in the order of recording. */
final class CycleSteps {
    private final CycleOpened opened;
    private final CycleDays days;
    private final List<RecordedStep> steps;

    private CycleSteps(CycleOpened opened, List<RecordedStep> steps) {
        this.opened = opened;
        this.days = CycleDays.of(opened);
        this.steps = steps;
    }

    CycleSteps(CycleOpened opened) {
        this(opened, new ArrayList<>());
    }

    void add(RecordedStep next) {
        steps.add(next);
    }

    /** The same cycle with what had happened by the end of a day. */
    CycleSteps until(LocalDate day) {
        return new CycleSteps(
                opened,
                steps.stream().takeWhile(step -> !step.firstDay().isAfter(day)).toList());
    }

    CycleOpened opened() {
        return opened;
    }

    CycleDays days() {
        return days;
    }

    List<RecordedStep> all() {
        return steps;
    }

    Stream<RecordedStep> recorded(Class<? extends Step> type) {
        return steps.stream().filter(recorded -> type.isInstance(recorded.step()));
    }

    <S extends Step> Stream<S> only(Class<S> type) {
        return recorded(type).map(recorded -> type.cast(recorded.step()));
    }

    Optional<RecordedStep> closing() {
        return recorded(CycleClosed.class).findFirst();
    }
}
