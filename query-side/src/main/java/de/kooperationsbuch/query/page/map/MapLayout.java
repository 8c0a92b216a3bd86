package de.kooperationsbuch.query.page.map;

import de.kooperationsbuch.query.page.map.Grid.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where everything stands that was ever on a map. The same slots and ties get the same places, in whatever order they come; boxes have one size and do not overlap,
 * lines run between the boxes, and labels touch neither a box nor each other.
 */
final class MapLayout {
    static final int BOX_WIDTH = 184;
    static final int BOX_HEIGHT = 104;
    static final int LABEL_HEIGHT = 20;
    private static final int EDGE = 12;
    private static final int LANE = 14;
    private static final int TRACK = 26;
    private static final int PAD = 14;
    private static final int CAPTION = 44;
    private static final int SHIFT = 6;

    /** A box by its upper left corner. */
    record Box(Slot slot, double x, double y) {}

    /** @param points of the line, at each of which it turns by a right angle */
    public record Line(Tie tie, List<Point> points, Point label) {}

    public record Point(double x, double y) {}

    private record Stretch(Way way, int channel, double from, double to, boolean labelled) {}

    private final Grid grid;
    private final List<Way> ways;
    private final Map<Way, Integer> lanes = new HashMap<>();
    private final Map<String, Double> ports = new HashMap<>();
    private final Map<String, Integer> tracks = new HashMap<>();
    private final double[] corridors;
    private final double[] columns;
    private final double[] channels;
    private final double[] rows;
    private final double width;
    private final double height;

    MapLayout(Collection<Slot> slots, Collection<Tie> ties) {
        List<Tie> inOrder = ties.stream().sorted(Comparator.comparing(Tie::key)).toList();
        grid = new Grid(slots, inOrder);
        ways = inOrder.stream().map(tie -> Way.of(tie, grid)).toList();
        corridors = new double[grid.columns() + 1];
        columns = new double[grid.columns()];
        width = layColumns();
        layPorts();
        channels = new double[grid.rows() + 1];
        rows = new double[grid.rows()];
        height = layRows();
    }

    private double layColumns() {
        double x = EDGE;
        for (int at = 0; at <= grid.columns(); at++) {
            Packing packing = new Packing();
            for (Way way : ways)
                if (way.corridor() != null && way.corridor() == at)
                    lanes.put(way, packing.put(Math.min(way.out(), way.in()), Math.max(way.out(), way.in())));
            corridors[at] = x;
            x += LANE * (packing.tracks() + 1.0);
            if (at == grid.columns()) break;
            columns[at] = x;
            x += BOX_WIDTH;
        }
        return x + EDGE;
    }

    /** Along each side of a box, in the order of the columns to which the lines go. */
    private void layPorts() {
        Map<String, List<String[]>> sides = new HashMap<>();
        for (Way way : ways) {
            String key = way.tie().key();
            side(sides, way.tie().from(), way.leavesBelow())
                    .add(new String[] {aim(way.tie().to()) + key, "out " + key});
            side(sides, way.tie().to(), way.entersBelow())
                    .add(new String[] {aim(way.tie().from()) + key, "in " + key});
        }
        grid.cells()
                .forEach((slot, cell) -> List.of(true, false).forEach(below -> {
                    List<String[]> ends = side(sides, slot, below);
                    ends.sort(Comparator.comparing(end -> end[0]));
                    double step = (BOX_WIDTH - 2.0 * SHIFT) / (ends.size() + 1);
                    for (int at = 0; at < ends.size(); at++)
                        ports.put(ends.get(at)[1], columns[cell.column()] + (at + 1) * step + (below ? 0 : 2 * SHIFT));
                }));
    }

    private String aim(Slot slot) {
        return (char) ('a' + grid.of(slot).column()) + " ";
    }

    private static List<String[]> side(Map<String, List<String[]>> sides, Slot slot, boolean below) {
        return sides.computeIfAbsent(below + " " + slot, none -> new ArrayList<>());
    }

    private double layRows() {
        List<Stretch> stretches = ways.stream()
                .flatMap(way -> stretches(way).stream())
                .sorted(Comparator.comparingDouble(Stretch::from)
                        .thenComparing(stretch -> stretch.way().tie().key()))
                .toList();
        double y = 0;
        for (int at = 0; at <= grid.rows(); at++) {
            Packing packing = new Packing();
            for (Stretch stretch : stretches)
                if (stretch.channel() == at) tracks.put(at + stretch.way().tie().key(), put(packing, stretch));
            channels[at] = y + PAD + LABEL_HEIGHT / 2.0;
            y += 2.0 * PAD + TRACK * packing.tracks() + CAPTION * captions(at);
            if (at == grid.rows()) break;
            rows[at] = y;
            y += BOX_HEIGHT;
        }
        return y;
    }

    private int put(Packing packing, Stretch stretch) {
        double half = stretch.labelled() ? stretch.way().tie().labelled() / 2.0 : 0;
        double middle = middle(stretch);
        return packing.put(
                Math.min(stretch.from(), middle - half) - SHIFT, Math.max(stretch.to(), middle + half) + SHIFT);
    }

    /** Where the label stands: in the middle, but within the picture. */
    private double middle(Stretch stretch) {
        double half = stretch.way().tie().labelled() / 2.0 + SHIFT;
        return Math.max(half, Math.min(width - half, (stretch.from() + stretch.to()) / 2));
    }

    private long captions(int channel) {
        return IntStream.range(0, areas())
                .filter(area -> grid.firstRows().get(area) == channel)
                .count();
    }

    /** Two, and a third if there are actors without a place. */
    public int areas() {
        return grid.firstRows().get(2) < grid.rows() ? 3 : 2;
    }

    /** Where the caption of an area stands. */
    public double caption(int area) {
        int channel = grid.firstRows().get(area);
        long below = IntStream.range(area, areas())
                .filter(other -> grid.firstRows().get(other) == channel)
                .count();
        double end = channel < grid.rows() ? rows[channel] : height;
        return end - PAD - CAPTION * below + CAPTION / 2.0;
    }

    private List<Stretch> stretches(Way way) {
        double from = port("out", way);
        double to = port("in", way);
        if (way.corridor() == null) return List.of(stretch(way, way.out(), from, to, true));
        double lane = lane(way);
        boolean first = Math.abs(from - lane) >= Math.abs(lane - to);
        return List.of(stretch(way, way.out(), from, lane, first), stretch(way, way.in(), lane, to, !first));
    }

    private static Stretch stretch(Way way, int channel, double one, double other, boolean labelled) {
        return new Stretch(way, channel, Math.min(one, other), Math.max(one, other), labelled);
    }

    private double port(String end, Way way) {
        return ports.get(end + " " + way.tie().key());
    }

    private double lane(Way way) {
        return corridors[way.corridor()] + LANE * (lanes.get(way) + 1.0);
    }

    private double track(Way way, int channel) {
        return channels[channel] + TRACK * tracks.get(channel + way.tie().key());
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
        return new Box(slot, columns[cell.column()], rows[cell.row()]);
    }

    List<Line> lines() {
        return ways.stream().map(this::line).toList();
    }

    private Line line(Way way) {
        List<Point> points = new ArrayList<>();
        double from = port("out", way);
        double to = port("in", way);
        points.add(new Point(from, edge(way.tie().from(), way.leavesBelow())));
        points.add(new Point(from, track(way, way.out())));
        if (way.corridor() != null) {
            points.add(new Point(lane(way), track(way, way.out())));
            points.add(new Point(lane(way), track(way, way.in())));
        }
        points.add(new Point(to, track(way, way.in())));
        points.add(new Point(to, edge(way.tie().to(), way.entersBelow())));
        Stretch labelled =
                stretches(way).stream().filter(Stretch::labelled).findFirst().orElseThrow();
        return new Line(way.tie(), points, new Point(middle(labelled), track(way, labelled.channel())));
    }

    private double edge(Slot slot, boolean below) {
        return rows[grid.of(slot).row()] + (below ? BOX_HEIGHT : 0);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
