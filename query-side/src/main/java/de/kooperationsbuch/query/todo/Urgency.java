package de.kooperationsbuch.query.todo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which things want to be done on a day: what is overdue, the oldest first; what is due today or within 14 days, by day; what has no day, in the
 * order in which it was recorded; what is due later, by day. Things of the same day come in the order of their recording, then of their subjects, kinds and
 * addresses, so that the same question has the same answer.
 */
public final class Urgency {
    private static final int NEXT_DAYS = 14;
    private static final int DAYS_AHEAD = 60;

    private Urgency() {}

    public static Comparator<Pending> on(LocalDate day) {
        return comparing((Pending pending) -> rank(pending.dueOn(), day))
                .thenComparing(Pending::dueOn, nullsLast(naturalOrder()))
                .thenComparing(Pending::since, nullsLast(naturalOrder()))
                .thenComparing(pending -> pending.subject().toString())
                .thenComparing(Pending::kind)
                .thenComparing(Pending::link)
                .thenComparing(pending -> pending.facts().toString());
    }

    /** Due by now, or within the days for which the list looks ahead. */
    static boolean isSoon(LocalDate dueOn, LocalDate day) {
        return !dueOn.isAfter(day.plusDays(DAYS_AHEAD));
    }

    private static int rank(@Nullable LocalDate dueOn, LocalDate day) {
        if (dueOn == null) return 2;
        if (dueOn.isBefore(day)) return 0;
        return dueOn.isAfter(day.plusDays(NEXT_DAYS)) ? 3 : 1;
    }
}
