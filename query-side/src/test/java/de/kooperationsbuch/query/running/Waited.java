package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.access.Pause;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often somebody would have been kept waiting. */
public final class Waited implements Pause {
    private final AtomicInteger times = new AtomicInteger();

    @Override
    public void of(long nanos) {
        times.incrementAndGet();
    }

    public int times() {
        return times.get();
    }
}
