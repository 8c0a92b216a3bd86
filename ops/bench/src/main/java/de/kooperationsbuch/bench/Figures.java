package de.kooperationsbuch.bench;

import java.util.Arrays;
import java.util.List;

/** Ranks within what was measured: a median says more than a mean on a machine that others use too. */
final class Figures {
    private Figures() {}

    static double median(List<Double> values) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    static double percentile(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
