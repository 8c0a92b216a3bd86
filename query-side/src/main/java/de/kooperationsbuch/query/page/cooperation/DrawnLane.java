package de.kooperationsbuch.query.page.cooperation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One lane with all that is drawn on it.
 *
 * @param y of its upper edge
 * @param spots in its first row, if there are any
 * @param bars below
 */
record DrawnLane(Lane lane, double y, List<Spot> spots, Rows bars, List<DrawnBand> bands, List<YearOfSides> sides) {
    static final double HEAD = 24;
    static final double ROW = 44;
    private static final double EMPTY = 20;

    /** Moments that are known to a month or a year only are drawn over all of it. */
    static DrawnLane of(Lane lane, double y, List<Mark> marks, List<Band> bands, List<YearOfSides> sides, Scale scale) {
        Map<Boolean, List<Mark>> parts = marks.stream()
                .collect(Collectors.partitioningBy(
                        mark -> !mark.lasts() && mark.extent().isMoment()));
        return new DrawnLane(
                lane,
                y,
                Spot.of(parts.get(true), scale),
                Rows.of(parts.get(false), scale),
                bands.stream().map(band -> DrawnBand.of(band, scale)).toList(),
                sides);
    }

    double spotsY() {
        return y + HEAD + bandRows() * ROW;
    }

    double barY(Bar bar) {
        return spotsY() + (spots.isEmpty() ? 0 : ROW) + bar.row() * ROW;
    }

    private int bandRows() {
        return bands.isEmpty() && sides.isEmpty() ? 0 : 1;
    }

    double height() {
        double rows = (bandRows() + (spots.isEmpty() ? 0 : 1) + bars.count()) * ROW;
        return HEAD + Math.max(EMPTY, rows) + 4;
    }

    boolean isEmpty() {
        return bandRows() == 0 && spots.isEmpty() && bars.count() == 0;
    }

    /** All that is on it, by day. */
    Stream<Mark> marks() {
        return Stream.concat(
                spots.stream().flatMap(spot -> spot.marks().stream()),
                bars.bars().stream().flatMap(bar -> bar.marks().stream()));
    }
}
