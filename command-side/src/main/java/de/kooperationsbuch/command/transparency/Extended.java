package de.kooperationsbuch.command.transparency;

import java.util.concurrent.TimeUnit;

/** Where those wait who want a later checkpoint. */
final class Extended {
    private long times;

    synchronized void signal() {
        times++;
        notifyAll();
    }

    synchronized long times() {
        return times;
    }

    /** Returns after the next signal that follows those seen, or when the time is over. */
    synchronized void await(long seen, long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && times == seen; left = until - System.nanoTime())
            TimeUnit.NANOSECONDS.timedWait(this, left);
    }
}
