package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.page.map.Grid.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything stands that was ever on a map. The same slots and ties get the same places, in whatever order they come; boxes have one size and do not overlap,
 * lines run between the boxes, and labels touch neither a box nor each other.
 */
final class MapLayout {
    static final int BOX_WIDTH = 184;
    static final int BOX_HEIGHT = 104;
    static final int LABEL_HEIGHT = 20;

    /** A box by its upper left corner. */
    record Box(Slot slot, double x, double y) {}

    /** @param points of the line, at each of which it turns by a right angle */
    public record Line(Tie tie, List<Point> points, Point label) {}

    public record Point(double x, double y) {}

    private final Grid grid;
    private final Columns columns;
    private final Ports ports;
    private final Channels channels;
    private final Map<Way, List<Stretch>> ways = new LinkedHashMap<>();

    MapLayout(Collection<Slot> slots, Collection<Tie> ties) {
        List<Tie> inOrder = ties.stream().sorted(Comparator.comparing(Tie::key)).toList();
        grid = new Grid(slots, inOrder);
        List<Way> all = inOrder.stream().map(tie -> Way.of(tie, grid)).toList();
        columns = new Columns(grid.columns(), all);
        ports = new Ports(all, grid, columns);
        all.forEach(way -> ways.put(way, Stretch.of(way, columns, ports)));
        channels =
                new Channels(grid, ways.values().stream().flatMap(List::stream).toList(), columns.width());
    }

    public List<Box> boxes() {
        return grid.cells().keySet().stream()
                .sorted(Comparator.comparing((Slot slot) -> grid.of(slot).row())
                        .thenComparing(slot -> grid.of(slot).column()))
                .map(this::box)
                .toList();
    }

    Box box(Slot slot) {
        Cell cell = grid.of(slot);
        return new Box(slot, columns.x(cell.column()), channels.y(cell.row()));
    }

    List<Line> lines() {
        return ways.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Line line(Way way, List<Stretch> stretches) {
        List<Point> points = new ArrayList<>();
        double first = channels.track(stretches.get(0));
        double last = channels.track(stretches.get(stretches.size() - 1));
        points.add(new Point(ports.out(way), edge(way.tie().from(), way.leavesBelow())));
        points.add(new Point(ports.out(way), first));
        if (way.corridor() != null) {
            points.add(new Point(columns.lane(way), first));
            points.add(new Point(columns.lane(way), last));
        }
        points.add(new Point(ports.in(way), last));
        points.add(new Point(ports.in(way), edge(way.tie().to(), way.entersBelow())));
        Stretch labelled =
                stretches.stream().filter(Stretch::labelled).findFirst().orElseThrow();
        return new Line(way.tie(), points, new Point(labelled.middle(columns.width()), channels.track(labelled)));
    }

    private double edge(Slot slot, boolean below) {
        return channels.y(grid.of(slot).row()) + (below ? BOX_HEIGHT : 0);
    }

    /** Two, and a third if there are actors without a place. */
    public int areas() {
        return channels.areas();
    }

    /** Where the caption of an area stands. */
    public double caption(int area) {
        return channels.caption(area);
    }

    public double width() {
        return columns.width();
    }

    public double height() {
        return channels.height();
    }
}
