package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.Step;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which cycle a step belongs to: the one it names; without a name the one whose days hold its first day, of a plan the first day planned. */
final class Belonging {
    private final Map<CycleId, CycleSteps> named = new LinkedHashMap<>();
    private final NavigableMap<LocalDate, CycleSteps> byFirstDay = new TreeMap<>();
    private final List<RecordedStep> outside = new ArrayList<>();

    /** @param inOrder by first day, then in the order of recording */
    Belonging(List<RecordedStep> inOrder) {
        for (RecordedStep recorded : inOrder) if (recorded.step() instanceof CycleOpened opened) open(opened);
        for (RecordedStep recorded : inOrder) put(recorded);
    }

    /** In the order of their days. */
    List<CycleSteps> cycles() {
        return named.values().stream()
                .sorted(Comparator.comparing(cycle -> cycle.days().first()))
                .toList();
    }

    /** What names no cycle and lies in none. */
    List<RecordedStep> outside() {
        return outside;
    }

    private void open(CycleOpened opened) {
        CycleSteps cycle = new CycleSteps(opened);
        named.put(opened.cycle(), cycle);
        byFirstDay.put(cycle.days().first(), cycle);
    }

    private void put(RecordedStep recorded) {
        CycleId name = name(recorded.step());
        CycleSteps cycle = name == null ? holding(day(recorded.step())) : named.get(name);
        if (cycle != null) cycle.add(recorded);
        else if (name == null) outside.add(recorded);
    }

    private @Nullable CycleSteps holding(LocalDate day) {
        var latest = byFirstDay.floorEntry(day);
        return latest != null && latest.getValue().days().hold(day) ? latest.getValue() : null;
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
