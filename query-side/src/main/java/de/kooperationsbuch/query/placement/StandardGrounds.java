package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cycle standards, each until the next one replaces it or an end closes every standard begun on or before its last day. */
final class StandardGrounds {
    private StandardGrounds() {}

    static List<Ground> in(Constellation constellation) {
        List<RecordedStep> standards = only(CycleStandardAgreed.class, constellation);
        List<RecordedStep> ends = only(CycleStandardEnded.class, constellation);
        List<Ground> grounds = new ArrayList<>();
        int nextEnd = 0;
        for (int i = 0; i < standards.size(); i++) {
            LocalDate first = Span.firstDay(standards.get(i));
            while (nextEnd < ends.size() && Span.lastDay(ends.get(nextEnd)).isBefore(first)) nextEnd++;
            RecordedStep end = nextEnd < ends.size() ? ends.get(nextEnd) : null;
            LocalDate closed = end == null ? Span.FOREVER : Span.lastDay(end);
            LocalDate replaced = i + 1 < standards.size()
                    ? Span.firstDay(standards.get(i + 1)).minusDays(1)
                    : Span.FOREVER;
            grounds.add(new Ground(
                    GroundKind.CYCLE_STANDARD,
                    new Span(first, Span.earlier(closed, replaced)),
                    List.of(standards.get(i)),
                    end == null || replaced.isBefore(closed) ? List.of() : List.of(end)));
        }
        return grounds;
    }

    /** In the order of their days: beginnings by the first day of their period, ends by the last. */
    private static List<RecordedStep> only(Class<?> type, Constellation constellation) {
        return constellation.cooperationSteps().stream()
                .filter(recorded -> type.isInstance(recorded.step()))
                .sorted(Comparator.comparing(type == CycleStandardEnded.class ? Span::lastDay : Span::firstDay)
                        .thenComparing(RecordedStep::position))
                .toList();
    }
}
