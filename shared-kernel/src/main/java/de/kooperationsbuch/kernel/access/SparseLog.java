package de.kooperationsbuch.kernel.access;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;

/** Counts what happens again and again, and logs the count at most once a second: a flood of refusals is no flood of lines. */
public final class SparseLog {
    private static final Duration BREATH = Duration.ofSeconds(1);
    private final Logger log;
    private final String what;
    private Instant quietUntil = Instant.MIN;
    private long count;

    public SparseLog(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** @param latest why the last one of them was; never a name, an address or a secret */
    public synchronized void add(String latest, Instant now) {
        count++;
        if (now.isBefore(quietUntil)) return;
        log.warn("{}: {}, the last one: {}", what, count, latest);
        count = 0;
        quietUntil = now.plus(BREATH);
    }
}
