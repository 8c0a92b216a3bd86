package de.kooperationsbuch.command.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param atOnce without waiting, after a rest
 * @param aMinute on end
 */
record Rate(int atOnce, int aMinute) {
    static Rate aMinute(int times) {
        return new Rate(times, times);
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(aMinute, Duration.ofMinutes(1))
                .build();
    }

    /** After so long a rest everything is as if nothing had been done. */
    Duration rest() {
        return Duration.ofMinutes(1).multipliedBy(1 + atOnce / aMinute);
    }
}
