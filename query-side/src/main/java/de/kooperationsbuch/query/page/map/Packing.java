package de.kooperationsbuch.query.page.map;

import java.util.ArrayList;
import java.util.List;

/** Puts stretches on as few parallel tracks as it takes for none to touch another on its track. */
final class Packing {
    private final List<List<double[]>> tracks = new ArrayList<>();

    /** @return the number of the track, from 0 */
    int put(double from, double to) {
        for (int track = 0; track < tracks.size(); track++) {
            boolean free = tracks.get(track).stream().noneMatch(taken -> taken[0] <= to && from <= taken[1]);
            if (free) return on(track, from, to);
        }
        tracks.add(new ArrayList<>());
        return on(tracks.size() - 1, from, to);
    }

    private int on(int track, double from, double to) {
        tracks.get(track).add(new double[] {from, to});
        return track;
    }

    int tracks() {
        return tracks.size();
    }
}
