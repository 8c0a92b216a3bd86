package de.kooperationsbuch.kernel.access;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Lets an answer that hides something out only at a full tick after the question came. Whether there is something to be hidden takes its time to find out; so
 * the time tells no more than the words, as long as the finding out is done within a tick.
 */
public final class EvenTime {
    private final long tick;
    private final LongSupplier nanos;
    private final Pause pause;

    public EvenTime(Duration tick, Pause pause) {
        this(tick, System::nanoTime, pause);
    }

    EvenTime(Duration tick, LongSupplier nanos, Pause pause) {
        this.tick = tick.toNanos();
        this.nanos = nanos;
        this.pause = pause;
    }

    public long now() {
        return nanos.getAsLong();
    }

    /** @param began when the question came, by {@link #now()} */
    public void await(long began) {
        long into = (now() - began) % tick;
        pause.of(tick - into);
    }
}
