package de.kooperationsbuch.query.projection;

import java.util.concurrent.TimeUnit;

/** How many things happened per second, over the last ten seconds or since the first of them. */
final class Rate {
    private static final int SECONDS = 10;

    private final long[] counts = new long[SECONDS];
    private final long[] seconds = new long[SECONDS];
    private long first = -1;

    synchronized void add(int many) {
        long now = now();
        if (first < 0) first = now;
        int slot = (int) (now % SECONDS);
        if (seconds[slot] != now) counts[slot] = 0;
        seconds[slot] = now;
        counts[slot] += many;
    }

    synchronized long perSecond() {
        if (first < 0) return 0;
        long now = now();
        long sum = 0;
        for (int slot = 0; slot < SECONDS; slot++) if (now - seconds[slot] < SECONDS) sum += counts[slot];
        return sum / Math.max(1, Math.min(SECONDS, now - first + 1));
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - Long.MIN_VALUE / 2);
    }
}
