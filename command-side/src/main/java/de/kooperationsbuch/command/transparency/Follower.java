package de.kooperationsbuch.command.transparency;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the log follow the events on a thread of its own: soon after each append, at most four times a second unless it is far behind. */
public final class Follower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final long PAUSE_MILLIS = 250;
    private static final long POLL_MILLIS = 200;
    private static final long AFTER_FAILURE_MILLIS = 1_000;
    private static final long STOP_MILLIS = 10_000;
    private final Sequencer sequencer;
    private final Runnable extended;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Difference broken;
    private @Nullable Thread thread;
    private volatile boolean failing;

    /** @param extended is told after each round that added leaves */
    Follower(Sequencer sequencer, Runnable extended) {
        this.sequencer = sequencer;
        this.extended = extended;
    }

    /** There are new events. */
    public void wake() {
        if (woken.availablePermits() == 0) woken.release();
    }

    /** Why it stopped, if it did. */
    Optional<Difference> broken() {
        return Optional.ofNullable(broken);
    }

    /** Whether it is doing its work. */
    boolean isFollowing() {
        return broken == null && !failing;
    }

    @Override
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = new Thread(this::follow, "transparency-log");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        while (running && broken == null) pause(round());
    }

    /** @return how long to wait at least before the next, in milliseconds */
    private long round() {
        try {
            int added = sequencer.round();
            failing = false;
            if (added > 0) extended.run();
            return added == Sequencer.MOST ? 0 : added > 0 ? PAUSE_MILLIS : -1;
        } catch (LogBroken stop) {
            broken = stop.difference();
            log.error("The transparency log stopped and will not go on: {}", stop.getMessage());
        } catch (RuntimeException passing) {
            if (running && !failing) log.error("The transparency log cannot be extended; trying again", passing);
            failing = true;
        }
        return AFTER_FAILURE_MILLIS;
    }

    private void pause(long millis) {
        try {
            if (millis < 0) woken.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
            else if (running) Thread.sleep(millis);
            woken.drainPermits();
        } catch (InterruptedException stopping) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        wake();
        try {
            if (thread != null) thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
