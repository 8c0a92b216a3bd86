package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days from the first through the last, both inclusive. */
record Span(LocalDate from, LocalDate to) {
    /** The last day of what nothing ends. */
    static final LocalDate FOREVER = LocalDate.MAX;

    static Span from(LocalDate first, @Nullable LocalDate last) {
        return new Span(first, last == null ? FOREVER : last);
    }

    boolean isEmpty() {
        return to.isBefore(from);
    }

    boolean endless() {
        return to.equals(FOREVER);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    static LocalDate firstDay(RecordedStep recorded) {
        return recorded.step().step().effectiveOn().firstDay();
    }

    static LocalDate lastDay(RecordedStep recorded) {
        return recorded.step().step().effectiveOn().lastDay();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
