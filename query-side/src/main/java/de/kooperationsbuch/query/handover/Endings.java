package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Which things had ended before a day: through the last day of what ended them, and only what was recorded before the end. */
final class Endings<K> {
    private final LocalDate asOf;
    private final Map<K, Long> latest = new HashMap<>();

    Endings(LocalDate asOf) {
        this.asOf = asOf;
    }

    void add(K thing, RecordedStep end) {
        if (end.lastDay().isBefore(asOf)) latest.merge(thing, end.position(), Math::max);
    }

    /** Whether what this step began still holds on the day. */
    boolean leave(K thing, RecordedStep begun) {
        return !begun.firstDay().isAfter(asOf) && latest.getOrDefault(thing, 0L) < begun.position();
    }
}
