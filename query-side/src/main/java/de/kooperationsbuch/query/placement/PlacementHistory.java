package de.kooperationsbuch.query.placement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a history to the days that someone asks for. */
public final class PlacementHistory {
    private PlacementHistory() {}

    /**
     * The part within the two days, both inclusive, with no open end.
     *
     * @param from null for the whole past
     */
    public static List<PlacementInterval> clip(
            List<PlacementInterval> intervals, @Nullable LocalDate from, LocalDate to) {
        return intervals.stream()
                .filter(run -> !run.from().isAfter(to)
                        && (from == null || run.to() == null || !run.to().isBefore(from)))
                .filter(run -> from == null || !from.isAfter(to))
                .map(run -> within(run, from, to))
                .toList();
    }

    private static PlacementInterval within(PlacementInterval run, @Nullable LocalDate from, LocalDate to) {
        LocalDate first = from != null && from.isAfter(run.from()) ? from : run.from();
        LocalDate last = run.to() == null || run.to().isAfter(to) ? to : run.to();
        return new PlacementInterval(first, last, run.type(), run.tendency(), run.grades(), run.marks(), run.because());
    }
}
