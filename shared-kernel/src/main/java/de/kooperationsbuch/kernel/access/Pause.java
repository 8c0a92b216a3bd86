package de.kooperationsbuch.kernel.access;

import java.util.concurrent.locks.LockSupport;

/** How time is let pass; where it matters to nobody, nobody needs to wait. */
@FunctionalInterface
public interface Pause {
    Pause REAL = Pause::park;

    void of(long nanos);

    private static void park(long nanos) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && !Thread.currentThread().isInterrupted(); left = end - System.nanoTime())
            LockSupport.parkNanos(left);
    }
}
