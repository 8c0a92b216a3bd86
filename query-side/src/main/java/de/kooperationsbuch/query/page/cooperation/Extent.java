package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days over which something is drawn, all inclusive: surely so from one day to another, and perhaps already before and still after, because dates are known as a
 * year or a month only.
 *
 * @param surelyFrom after {@code surelyTo} if no single day is sure
 * @param open whether it goes on beyond the last day
 */
record Extent(LocalDate from, LocalDate surelyFrom, LocalDate surelyTo, LocalDate to, boolean open) {

    /** What happened once. */
    static Extent on(PartialDate date) {
        return date.firstDay().equals(date.lastDay())
                ? new Extent(date.firstDay(), date.firstDay(), date.firstDay(), date.firstDay(), false)
                : new Extent(
                        date.firstDay(),
                        date.lastDay().plusDays(1),
                        date.firstDay().minusDays(1),
                        date.lastDay(),
                        false);
    }

    /**
     * What lasted.
     *
     * @param end null if none is known
     */
    static Extent between(PartialDate begin, @Nullable PartialDate end) {
        LocalDate surely = begin.lastDay();
        if (end == null) return new Extent(begin.firstDay(), surely, LocalDate.MAX, LocalDate.MAX, true);
        LocalDate last = end.lastDay().isBefore(begin.firstDay()) ? begin.firstDay() : end.lastDay();
        return new Extent(begin.firstDay(), surely, earlier(end.firstDay(), last), last, false);
    }

    /** The same without the days after one that it does not begin after. */
    public Extent until(LocalDate day) {
        return to.isAfter(day) ? new Extent(from, surelyFrom, earlier(surelyTo, day), day, true) : this;
    }

    public boolean isMoment() {
        return from.equals(to) && !open;
    }

    public boolean hasSureDay() {
        return !surelyFrom.isAfter(surelyTo);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
