package de.kooperationsbuch.query.page.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the line of time draws, one row each, in the words of the interchange format. */
final class Figures {
    static final List<String> HEADINGS =
            List.of("lane", "what", "label", "from", "until", "standing", "disputed", "steps", "confirmed", "address");

    private Figures() {}

    static List<List<?>> of(Known known) {
        LaneMarks marks = LaneMarks.of(known);
        List<List<?>> rows = new ArrayList<>();
        for (Lane lane : Lane.values()) {
            if (!known.shows(lane)) continue;
            if (lane == Lane.PLACEMENT) marks.bands().forEach(band -> rows.add(row(band)));
            if (lane == Lane.SIDES && known.reader().isWhole()) rows.addAll(years(marks, known));
            marks.on(lane).stream()
                    .sorted(Comparator.comparing(mark -> mark.begin().firstDay()))
                    .forEach(mark -> rows.add(row(mark)));
        }
        return rows;
    }

    private static List<?> row(Mark mark) {
        return Arrays.asList(
                mark.lane(),
                mark.isGap()
                        ? "gap"
                        : mark.isMissing()
                                ? "missing"
                                : mark.step().recorded().step().stepName(),
                mark.label(),
                mark.begin(),
                until(mark),
                mark.step() == null ? null : mark.step().standing(),
                mark.disputed(),
                null,
                null,
                mark.address());
    }

    private static @Nullable Object until(Mark mark) {
        return mark.lasts() ? mark.end() : mark.begin();
    }

    private static List<?> row(Band band) {
        String label = band.type() == null ? "" : band.type() + " " + band.tendency();
        return Arrays.asList(
                Lane.PLACEMENT, "placement", label, band.from(), band.to(), null, band.contested(), null, null, null);
    }

    private static List<List<?>> years(LaneMarks marks, Known known) {
        LocalDate earliest = marks.earliest().orElse(known.day());
        List<List<?>> rows = new ArrayList<>();
        for (YearOfSides year : YearOfSides.of(known, Scale.over(earliest, known.day())))
            rows.add(Arrays.asList(
                    Lane.SIDES,
                    "sides",
                    year.year(),
                    year.year(),
                    year.year(),
                    null,
                    year.balance().openDisputes(),
                    year.balance().steps(),
                    year.balance().confirmed(),
                    null));
        return rows;
    }
}
