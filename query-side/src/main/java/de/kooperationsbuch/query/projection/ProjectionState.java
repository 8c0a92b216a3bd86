package de.kooperationsbuch.query.projection;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** What this node knows of its own projection: whether it is following, filling or failing, and how fast. */
@Component
public class ProjectionState {
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final AtomicReference<Throwable> rebuildFailure = new AtomicReference<>();
    private final AtomicReference<Filling> filling = new AtomicReference<>();
    private final Rate rate = new Rate();
    private volatile boolean following;

    /** Why the last batch, or the last filling, could not be taken in; none once one was. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Why the last rebuild was given up. That harms nobody: the old generation goes on. */
    public Optional<Throwable> rebuildFailure() {
        return Optional.ofNullable(rebuildFailure.get());
    }

    /** The generation that is being filled right now. */
    public Optional<Filling> filling() {
        return Optional.ofNullable(filling.get());
    }

    /** Whether the read side was filled, and the processor that follows the log was started and does not fail. */
    public boolean isFollowing() {
        return following && failure().isEmpty();
    }

    /** Steps per second that were taken in lately. */
    public long rate() {
        return rate.perSecond();
    }

    void moved(int steps) {
        rate.add(steps);
        failure.set(null);
    }

    void failed(Throwable why) {
        failure.set(why);
    }

    void rebuildFailed(Throwable why) {
        rebuildFailure.set(why);
    }

    void follows(boolean now) {
        following = now;
    }

    /** @return whether nothing else was being filled */
    boolean fills(Filling begun) {
        boolean alone = filling.compareAndSet(null, begun);
        if (alone) rebuildFailure.set(null);
        return alone;
    }

    void filled() {
        filling.set(null);
    }
}
