package de.kooperationsbuch.query.page.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How far from above the rows lie, and the channels between them, each as high as its stretches need to run one above the other, and its captions to be read. */
final class Channels {
    private static final int TRACK = 26;
    private static final int PAD = 14;
    private static final int CAPTION = 44;

    private final Grid grid;
    private final double width;
    private final double[] rows;
    private final double[] channels;
    private final Map<Stretch, Integer> tracks = new HashMap<>();
    private final double height;

    /** @param width of the picture */
    Channels(Grid grid, List<Stretch> stretches, double width) {
        this.grid = grid;
        this.width = width;
        rows = new double[grid.rows()];
        channels = new double[grid.rows() + 1];
        List<Stretch> inOrder = stretches.stream()
                .sorted(Comparator.comparingDouble(Stretch::from)
                        .thenComparing(stretch -> stretch.way().tie().key()))
                .toList();
        double y = 0;
        for (int at = 0; at <= grid.rows(); at++) {
            channels[at] = y + PAD + MapLayout.LABEL_HEIGHT / 2.0;
            y += 2.0 * PAD + TRACK * lay(at, inOrder) + CAPTION * captions(at, 0);
            if (at == grid.rows()) break;
            rows[at] = y;
            y += MapLayout.BOX_HEIGHT;
        }
        height = y;
    }

    /** @return how many tracks the channel has */
    private int lay(int channel, List<Stretch> stretches) {
        Packing packing = new Packing();
        for (Stretch stretch : stretches) if (stretch.channel() == channel) tracks.put(stretch, put(packing, stretch));
        return packing.tracks();
    }

    private int put(Packing packing, Stretch stretch) {
        double half = stretch.labelled() ? stretch.way().tie().labelled() / 2.0 : 0;
        double middle = stretch.middle(width);
        return packing.put(
                Math.min(stretch.from(), middle - half) - Stretch.APART,
                Math.max(stretch.to(), middle + half) + Stretch.APART);
    }

    private long captions(int channel, int firstArea) {
        return IntStream.range(firstArea, areas())
                .filter(area -> grid.firstRows().get(area) == channel)
                .count();
    }

    int areas() {
        return grid.firstRows().get(2) < grid.rows() ? 3 : 2;
    }

    /** Above the first row of the area; captions of areas without rows stand above each other. */
    double caption(int area) {
        int channel = grid.firstRows().get(area);
        double end = channel < grid.rows() ? rows[channel] : height;
        return end - PAD - CAPTION * captions(channel, area) + CAPTION / 2.0;
    }

    /** The upper edge of the boxes of a row. */
    double y(int row) {
        return rows[row];
    }

    /** Where a stretch runs along its channel. */
    double track(Stretch stretch) {
        return channels[stretch.channel()] + TRACK * tracks.get(stretch);
    }

    double height() {
        return height;
    }
}
