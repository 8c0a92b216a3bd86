package de.kooperationsbuch.command.eventstore;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The events of one unit of work, waiting to be written together or not at all. */
final class Group {
    private enum State {
        WAITING,
        LEADING,
        WRITTEN
    }

    final List<Row> rows;
    private final Thread writer = Thread.currentThread();
    private volatile State state = State.WAITING;
    private @Nullable RuntimeException failure;

    Group(List<Row> rows) {
        this.rows = rows;
    }

    /** Blocks until this group was written (false), or its thread is asked to write for all who wait (true). */
    boolean awaitWrittenOrLeading() {
        boolean interrupted = false;
        while (state == State.WAITING) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
        }
        if (interrupted) Thread.currentThread().interrupt();
        return state == State.LEADING;
    }

    void lead() {
        state = State.LEADING;
        LockSupport.unpark(writer);
    }

    void written(@Nullable RuntimeException outcome) {
        failure = outcome;
        state = State.WRITTEN;
        LockSupport.unpark(writer);
    }

    void throwFailure() {
        if (failure != null) throw failure;
    }
}
