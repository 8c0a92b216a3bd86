package de.kooperationsbuch.command.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import java.time.LocalDate;

/** From the first day of {@code from} through the last day of {@code until}. */
record Period(PartialDate from, PartialDate until) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from.firstDay()) && !day.isAfter(until.lastDay());
    }

    boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    boolean endsBefore(Period later) {
        return until.endsBefore(later.from);
    }

    /** The day of the period that is nearest to the end of a date. */
    LocalDate nearest(PartialDate date) {
        if (date.endsBefore(from)) return from.firstDay();
        return date.lastDay().isAfter(until.lastDay()) ? until.lastDay() : date.lastDay();
    }
}
