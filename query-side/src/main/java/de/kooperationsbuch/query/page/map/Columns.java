package de.kooperationsbuch.query.page.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far from the left the columns lie, and the corridors between them, each as wide as the ways along it need to run side by side. */
final class Columns {
    private static final int EDGE = 12;
    private static final int LANE = 14;

    private final double[] columns;
    private final double[] corridors;
    private final Map<Way, Integer> lanes = new HashMap<>();
    private final double width;

    Columns(int count, List<Way> ways) {
        columns = new double[count];
        corridors = new double[count + 1];
        double x = EDGE;
        for (int at = 0; at <= count; at++) {
            corridors[at] = x;
            x += LANE * (lay(at, ways) + 1.0);
            if (at == count) break;
            columns[at] = x;
            x += MapLayout.BOX_WIDTH;
        }
        width = x + EDGE;
    }

    /** @return how many lanes the corridor has */
    private int lay(int corridor, List<Way> ways) {
        Packing packing = new Packing();
        for (Way way : ways)
            if (way.corridor() != null && way.corridor() == corridor)
                lanes.put(way, packing.put(Math.min(way.out(), way.in()), Math.max(way.out(), way.in())));
        return packing.tracks();
    }

    /** The left edge of the boxes of a column. */
    double x(int column) {
        return columns[column];
    }

    /** Where a way runs along its corridor. */
    double lane(Way way) {
        return corridors[way.corridor()] + LANE * (lanes.get(way) + 1.0);
    }

    double width() {
        return width;
    }
}
