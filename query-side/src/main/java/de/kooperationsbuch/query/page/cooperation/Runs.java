package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks a view of a day on every day that can matter, and tells from when to when something holds. */
final class Runs {
    private Runs() {}

    /** Days from and to, both inclusive; no last day while it goes on. */
    record Run(LocalDate from, @Nullable LocalDate to) {
        /** Its end as precisely as one of the steps names it. */
        @Nullable
        PartialDate end(List<RecordedStep> steps) {
            return to == null
                    ? null
                    : Runs.precisely(
                            to,
                            steps.stream()
                                    .map(step -> step.step().step().effectiveOn())
                                    .toList());
        }

        RecordedStep begunBy(List<RecordedStep> beginnings) {
            return beginnings.stream()
                    .filter(step -> step.firstDay().equals(from))
                    .reduce((one, other) -> other)
                    .orElse(beginnings.get(0));
        }
    }

    static List<Run> of(List<RecordedStep> beginnings, List<RecordedStep> ends, Predicate<LocalDate> holds) {
        SortedSet<LocalDate> days = new TreeSet<>();
        beginnings.forEach(step -> days.add(step.firstDay()));
        ends.forEach(step -> days.add(step.lastDay().plusDays(1)));
        List<Run> runs = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day : days) {
            boolean there = holds.test(day);
            if (there && since == null) since = day;
            if (!there && since != null) {
                runs.add(new Run(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) runs.add(new Run(since, null));
        return runs;
    }

    /** A last day as the date that names it, if one of these does. */
    static PartialDate precisely(LocalDate last, List<PartialDate> dates) {
        return dates.stream()
                .filter(date -> date.lastDay().equals(last))
                .findFirst()
                .orElse(PartialDate.of(last));
    }
}
