package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cycle standards, each until the next replaces it or an end closes every standard begun on or before its last day. */
final class CycleStandards {
    private final NavigableMap<LocalDate, CycleStandardAgreed> begun = new TreeMap<>();
    private final NavigableSet<LocalDate> ends = new TreeSet<>();

    /** @param inOrder by first day, then in the order of recording */
    CycleStandards(List<RecordedStep> inOrder) {
        for (RecordedStep recorded : inOrder) {
            if (recorded.step() instanceof CycleStandardAgreed agreed) begun.put(agreed.firstDay(), agreed);
            if (recorded.step() instanceof CycleStandardEnded ended) ends.add(ended.lastDay());
        }
    }

    /** The one in force on a day. */
    Optional<CycleStandardAgreed> on(LocalDate day) {
        var latest = begun.floorEntry(day);
        if (latest == null) return Optional.empty();
        LocalDate last = ends.ceiling(latest.getKey());
        return last != null && last.isBefore(day) ? Optional.empty() : Optional.of(latest.getValue());
    }
}
