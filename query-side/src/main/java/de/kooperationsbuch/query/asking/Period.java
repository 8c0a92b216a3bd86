package de.kooperationsbuch.query.asking;

import java.time.LocalDate;
import java.util.Optional;

/** Days from and to, both inclusive; what is absent is open. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {
    public boolean holds(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same, ending on this day unless an end was asked for. */
    public Period until(LocalDate usual) {
        return new Period(from, Optional.of(to.orElse(usual)));
    }

    boolean isBackwards() {
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
