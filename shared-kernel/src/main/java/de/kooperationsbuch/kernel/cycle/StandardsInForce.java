package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cycle standards, each from its first day until the next replaces it or an end closes every standard begun on or before its last day, whenever that end
 * was recorded.
 */
public final class StandardsInForce {
    private final NavigableMap<LocalDate, CycleStandardAgreed> begun = new TreeMap<>();
    private final NavigableSet<LocalDate> ends = new TreeSet<>();

    /** @param step of any kind, in the order of recording: of two standards that begin on one day the later record counts */
    public void add(Step step) {
        if (step instanceof CycleStandardAgreed agreed) begun.put(agreed.firstDay(), agreed);
        else if (step instanceof CycleStandardEnded ended) ends.add(ended.lastDay());
    }

    /** The one in force on a day. */
    public Optional<CycleStandardAgreed> on(LocalDate day) {
        var latest = begun.floorEntry(day);
        if (latest == null) return Optional.empty();
        LocalDate last = ends.ceiling(latest.getKey());
        return last != null && last.isBefore(day) ? Optional.empty() : Optional.of(latest.getValue());
    }

    /**
     * The one by which a cycle is measured: in force on its first day, or else the first that begins within it by a day. What is agreed or ended later is for
     * the next cycle, so that no required block just disappears.
     */
    public Optional<CycleStandardAgreed> measuring(CycleDays days, LocalDate by) {
        Optional<CycleStandardAgreed> first = on(days.first());
        if (first.isPresent()) return first;
        return Optional.ofNullable(begun.higherEntry(days.first()))
                .filter(next -> !next.getKey().isAfter(days.nearest(by)))
                .map(Map.Entry::getValue);
    }
}
