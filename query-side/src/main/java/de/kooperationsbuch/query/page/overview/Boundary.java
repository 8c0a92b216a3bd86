package de.kooperationsbuch.query.page.overview;

import de.kooperationsbuch.kernel.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where one stage goes over into the next: on a day, or somewhere between two days, the second exclusive.
 *
 * @param on the day that the rules name
 */
record Boundary(LocalDate on, LocalDate from, LocalDate to) {
    /**
     * @param since the period in which it lies
     * @param begun the first day of the stage before
     * @param ended the day after the stage behind
     */
    static Boundary of(LocalDate on, PartialDate since, LocalDate begun, LocalDate ended) {
        if (since.isDay()) return new Boundary(on, on, on);
        LocalDate from = earlier(since.firstDay(), on);
        LocalDate to = later(since.lastDay().plusDays(1), on);
        return new Boundary(on, later(from, begun), earlier(to, ended));
    }

    boolean isSoft() {
        return from.isBefore(to);
    }

    /** The same, ending where the next one begins if they would overlap. */
    Boundary before(Boundary next) {
        return next.from.isBefore(to) ? new Boundary(on, from, meeting(next)) : this;
    }

    Boundary after(Boundary last) {
        return from.isBefore(last.to) ? new Boundary(on, last.meeting(this), to) : this;
    }

    /** In the middle of what both would take, but between their days. */
    private LocalDate meeting(Boundary next) {
        LocalDate middle = next.from.plusDays(ChronoUnit.DAYS.between(next.from, to) / 2);
        return later(on, earlier(next.on, middle));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
