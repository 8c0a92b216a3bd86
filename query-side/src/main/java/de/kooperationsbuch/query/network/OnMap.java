package de.kooperationsbuch.query.network;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** For things of one sort, what was last said of each by a day, unless it has been taken off the map by then. */
final class OnMap<K, E> {
    private final LocalDate asOf;
    private final Map<K, RecordedStep> latest = new HashMap<>();
    private final Map<K, E> entries = new HashMap<>();

    OnMap(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** To be called in recording order: of two steps on one first day the later recorded one stands. */
    void say(K thing, E entry, RecordedStep by) {
        LocalDate day = firstDay(by);
        RecordedStep before = latest.get(thing);
        if (day.isAfter(asOf) || (before != null && firstDay(before).isAfter(day))) return;
        latest.put(thing, by);
        entries.put(thing, entry);
    }

    /** To be called when all is said: takes off what began on or before the end, from the day after its last day on. */
    void end(K thing, RecordedStep by) {
        LocalDate last = by.step().step().effectiveOn().lastDay();
        RecordedStep begun = latest.get(thing);
        if (begun != null && last.isBefore(asOf) && !firstDay(begun).isAfter(last)) entries.remove(thing);
    }

    Map<K, E> entries() {
        return entries;
    }

    private static LocalDate firstDay(RecordedStep recorded) {
        return recorded.step().step().effectiveOn().firstDay();
    }
}
