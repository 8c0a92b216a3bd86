package de.kooperationsbuch.query.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where along the sides of the boxes the lines begin and end: in the order of the columns to which they go. */
final class Ports {
    private static final int SHIFT = 6;

    private record Side(Slot slot, boolean below) {}

    private record End(Way way, boolean leaving) {
        Side side() {
            return leaving
                    ? new Side(way.tie().from(), way.leavesBelow())
                    : new Side(way.tie().to(), way.entersBelow());
        }

        Slot aim() {
            return leaving ? way.tie().to() : way.tie().from();
        }
    }

    private final Grid grid;
    private final Columns columns;
    private final Map<End, Double> places = new HashMap<>();

    Ports(List<Way> ways, Grid grid, Columns columns) {
        this.grid = grid;
        this.columns = columns;
        Map<Side, List<End>> sides = new HashMap<>();
        for (Way way : ways)
            for (End end : List.of(new End(way, true), new End(way, false)))
                sides.computeIfAbsent(end.side(), first -> new ArrayList<>()).add(end);
        sides.forEach(this::place);
    }

    private void place(Side side, List<End> ends) {
        ends.sort(Comparator.comparing((End end) -> grid.of(end.aim()).column())
                .thenComparing(end -> end.way().tie().key()));
        double left = columns.x(grid.of(side.slot()).column()) + (side.below() ? 0 : 2 * SHIFT);
        double step = (MapLayout.BOX_WIDTH - 2.0 * SHIFT) / (ends.size() + 1);
        for (int at = 0; at < ends.size(); at++) places.put(ends.get(at), left + (at + 1) * step);
    }

    double out(Way way) {
        return places.get(new End(way, true));
    }

    double in(Way way) {
        return places.get(new End(way, false));
    }
}
