package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.timeline.Timeline;
import de.kooperationsbuch.query.timeline.TimelineFilter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of a cooperation that had happened by the day, the newest first; also those that were withdrawn. */
final class Happened {
    private Happened() {}

    static List<Told> of(Known known, Period period) {
        LocalDate last = period.to().filter(to -> to.isBefore(known.day())).orElse(known.day());
        return told(known, new Period(period.from(), Optional.of(last)));
    }

    /** How many steps are dated later. */
    static int beyond(Known known) {
        return told(known, new Period(Optional.of(known.day().plusDays(1)), Optional.empty()))
                .size();
    }

    private static List<Told> told(Known known, Period period) {
        TimelineFilter filter = TimelineFilter.of(period, Optional.empty(), Optional.empty());
        return Timeline.of(known.cooperation(), filter).stream()
                .map(row -> Told.of(row, known.cooperation()))
                .sorted(Comparator.comparing((Told told) -> told.on().firstDay())
                        .thenComparing(told -> told.step().recorded().position())
                        .reversed())
                .toList();
    }
}
