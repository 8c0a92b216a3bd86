package de.kooperationsbuch.query.placement;

import java.time.LocalDate;

/**
 * The days on which a look back or ahead over months begins to reach a day. Adding months clamps at month ends, so the days around are
 * tested.
 */
final class Months {
    private Months() {}

    /** The first day whose date so many months before is {@code day} or later. */
    static LocalDate firstLookingBackTo(LocalDate day, int months) {
        LocalDate found = day.plusMonths(months);
        while (found.minusMonths(months).isBefore(day)) found = found.plusDays(1);
        while (!found.minusDays(1).minusMonths(months).isBefore(day)) found = found.minusDays(1);
        return found;
    }

    /** The first day whose date so many months later is {@code day} or later. */
    static LocalDate firstLookingAheadTo(LocalDate day, int months) {
        LocalDate found = day.minusMonths(months);
        while (found.plusMonths(months).isBefore(day)) found = found.plusDays(1);
        while (!found.minusDays(1).plusMonths(months).isBefore(day)) found = found.minusDays(1);
        return found;
    }

    /** From the day of a happening through the last day on which it still lies within the last so many months. */
    static Span within(int months, LocalDate happened) {
        return new Span(happened, firstLookingBackTo(happened, months).minusDays(1));
    }
}
