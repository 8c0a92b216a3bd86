package de.kooperationsbuch.query.page.cooperation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One lane with all that is drawn on it.
 *
 * @param y of its upper edge
 * @param spots in its first row, if there are any
 * @param missing in a row of their own: what did not happen is not counted with what did
 * @param bars below
 */
record DrawnLane(
        Lane lane,
        double y,
        List<Spot> spots,
        List<Spot> missing,
        Rows bars,
        List<DrawnBand> bands,
        List<YearOfSides> sides) {
    static final double HEAD = 24;
    static final double ROW = 44;
    private static final double EMPTY = 20;

    /** Moments that are known to a month or a year only are drawn over all of it. */
    static DrawnLane of(Lane lane, double y, List<Mark> marks, List<Band> bands, List<YearOfSides> sides, Scale scale) {
        Map<Boolean, List<Mark>> parts = marks.stream()
                .collect(Collectors.partitioningBy(
                        mark -> !mark.lasts() && mark.extent().isMoment()));
        Map<Boolean, List<Mark>> moments = parts.get(true).stream().collect(Collectors.partitioningBy(Mark::isMissing));
        return new DrawnLane(
                lane,
                y,
                Spot.of(moments.get(false), scale),
                Spot.of(moments.get(true), scale),
                Rows.of(parts.get(false), scale),
                bands.stream().map(band -> DrawnBand.of(band, scale)).toList(),
                sides);
    }

    public double spotsY() {
        return y + HEAD + bandRows() * ROW;
    }

    public double missingY() {
        return spotsY() + rows(spots) * ROW;
    }

    public double barY(Bar bar) {
        return missingY() + (rows(missing) + bar.row()) * ROW;
    }

    private static int rows(List<Spot> spots) {
        return spots.isEmpty() ? 0 : 1;
    }

    private int bandRows() {
        return bands.isEmpty() && sides.isEmpty() ? 0 : 1;
    }

    public double height() {
        double rows = (bandRows() + rows(spots) + rows(missing) + bars.count()) * ROW;
        return HEAD + Math.max(EMPTY, rows) + 4;
    }

    public boolean isEmpty() {
        return bandRows() == 0 && spots.isEmpty() && missing.isEmpty() && bars.count() == 0;
    }
}
