package de.kooperationsbuch.query.page.map;

import java.util.List;

/** A part of a way that runs along a channel, from left to right; of each way one carries the label. */
record Stretch(Way way, int channel, double from, double to, boolean labelled) {
    /** Room on both sides of what lies on a track. */
    static final int APART = 6;

    static List<Stretch> of(Way way, Columns columns, Ports ports) {
        double from = ports.out(way);
        double to = ports.in(way);
        if (way.corridor() == null) return List.of(between(way, way.out(), from, to, true));
        double lane = columns.lane(way);
        boolean first = Math.abs(from - lane) >= Math.abs(lane - to);
        return List.of(between(way, way.out(), from, lane, first), between(way, way.in(), lane, to, !first));
    }

    private static Stretch between(Way way, int channel, double one, double other, boolean labelled) {
        return new Stretch(way, channel, Math.min(one, other), Math.max(one, other), labelled);
    }

    /** Where the label stands: in the middle, but within a picture of this width. */
    double middle(double width) {
        double half = way.tie().labelled() / 2.0 + APART;
        return Math.max(half, Math.min(width - half, (from + to) / 2));
    }
}
