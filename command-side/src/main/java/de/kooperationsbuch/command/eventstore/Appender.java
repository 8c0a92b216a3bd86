package de.kooperationsbuch.command.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Writes groups of events so that position order, commit order and order of instants are one. Whoever finds the appender free writes for all who
 * wait; a lone writer writes on its own thread.
 */
public final class Appender {
    private static final int BATCHES_IN_A_ROW = 16;
    private static final int MOST_ROWS = 1_000;
    private final EventTable table;
    private final Queue<Group> waiting;
    private final AtomicBoolean busy = new AtomicBoolean();

    public Appender(EventTable table) {
        this(table, new ConcurrentLinkedQueue<>());
    }

    Appender(EventTable table, Queue<Group> waiting) {
        this.table = table;
        this.waiting = waiting;
    }

    /**
     * Returns once the rows are committed.
     *
     * @throws ConcurrencyException if another writer took the same sequence number or step id; nothing was written then
     */
    public void append(List<Row> rows) {
        Group mine = new Group(rows);
        waiting.add(mine);
        boolean leading = busy.compareAndSet(false, true) || mine.awaitWrittenOrLeading();
        while (leading) {
            lead();
            leading = mine.awaitWrittenOrLeading();
        }
        mine.throwFailure();
    }

    /**
     * Writes what waits, a few batches in a row because waking another leader costs as much as a row. The first need not hold the leader's own group:
     * others may have been waiting longer.
     */
    private void lead() {
        try {
            for (int batch = 0; batch < BATCHES_IN_A_ROW && !waiting.isEmpty(); batch++) write(drain());
        } finally {
            handOver();
        }
    }

    private List<Group> drain() {
        List<Group> groups = new ArrayList<>();
        int rows = 0;
        for (Group next = waiting.peek(); next != null && rows < MOST_ROWS; next = waiting.peek()) {
            groups.add(waiting.poll());
            rows += next.rows.size();
        }
        return groups;
    }

    private void handOver() {
        Group next = waiting.peek();
        if (next == null) {
            busy.set(false);
            next = waiting.peek();
            if (next == null || !busy.compareAndSet(false, true)) return;
            next = waiting.peek();
            if (next == null) {
                handOver();
                return;
            }
        }
        next.lead();
    }

    private void write(List<Group> groups) {
        if (groups.isEmpty()) return;
        try {
            table.append(groups.stream().flatMap(group -> group.rows.stream()).toList());
            groups.forEach(group -> group.written(null));
        } catch (ConcurrencyException collision) {
            if (groups.size() == 1) groups.get(0).written(collision);
            else groups.forEach(group -> write(List.of(group)));
        } catch (RuntimeException failure) {
            groups.forEach(group -> group.written(failure));
        } catch (Error failure) {
            groups.forEach(group -> group.written(new IllegalStateException("the append failed", failure)));
        }
    }
}
