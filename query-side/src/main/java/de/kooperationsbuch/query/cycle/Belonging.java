package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.CycleCalendar;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.IndicatorReported;
import de.kooperationsbuch.kernel.cycle.MeasureAdjusted;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.cycle.StepScheduled;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which cycle a step belongs to: the one it names; without a name the one whose days hold its first day, of a plan the first day planned. */
final class Belonging {
    private final CycleCalendar<CycleSteps> cycles = new CycleCalendar<>();
    private final List<RecordedStep> outside = new ArrayList<>();

    /** @param inOrder by first day, then in the order of recording */
    Belonging(List<RecordedStep> inOrder) {
        for (RecordedStep recorded : inOrder)
            if (recorded.step() instanceof CycleOpened opened) cycles.open(opened, new CycleSteps(opened));
        for (RecordedStep recorded : inOrder) put(recorded);
    }

    /** In the order of their days. */
    List<CycleSteps> cycles() {
        return cycles.all();
    }

    /** What names no cycle and lies in none. */
    List<RecordedStep> outside() {
        return outside;
    }

    private void put(RecordedStep recorded) {
        CycleId name = name(recorded.step());
        Optional<CycleSteps> cycle = cycles.owner(name, day(recorded.step()));
        cycle.ifPresent(owner -> owner.add(recorded));
        if (cycle.isEmpty() && name == null) outside.add(recorded);
    }

    private static LocalDate day(Step step) {
        return step instanceof StepScheduled s ? s.plannedOn().firstDay() : step.firstDay();
    }

    private static @Nullable CycleId name(Step step) {
        if (step instanceof CycleOpened s) return s.cycle();
        if (step instanceof DatedBlock s) return s.cycle();
        if (step instanceof GoalReviewed s) return s.cycle();
        if (step instanceof MeasureAdjusted s) return s.cycle();
        if (step instanceof IndicatorAgreed s) return s.cycle();
        if (step instanceof IndicatorReported s) return s.cycle();
        if (step instanceof StepWaived s) return s.cycle();
        if (step instanceof PartnershipRated s) return s.cycle();
        return step instanceof CycleClosed s ? s.cycle() : null;
    }
}
