package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.kernel.transparency.Leaf;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Extends the log by the events that are new: leaves, tiles, the log's position and a checkpoint in one transaction, so that whatever ends it in between, nothing is
 * skipped or doubled. Of several processes one at a time does it.
 */
public final class Sequencer {
    static final int MOST = 5_000;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Secrets secrets;
    private final EventRows events;
    private final LeafTable leaves;
    private final TileTable tiles;
    private final CheckpointTable checkpoints;
    private final Signing signing;
    private @Nullable GrowingTree tree;

    Sequencer(JdbcClient jdbc, TransactionTemplate transaction, Signing signing) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.signing = signing;
        this.secrets = new Secrets(jdbc);
        this.events = new EventRows(jdbc);
        this.leaves = new LeafTable(jdbc);
        this.tiles = new TileTable(jdbc);
        this.checkpoints = new CheckpointTable(jdbc);
    }

    /**
     * One round.
     *
     * @return so many leaves were added; {@link #MOST} if there may be more to add
     * @throws LogBroken if the log does not fit the events any more
     */
    synchronized int round() {
        if (LogRow.isUpToDate(jdbc)) return 0;
        boolean done = false;
        try {
            int added = transaction.execute(
                    status -> LogRow.tryHold(jdbc).map(this::extend).orElse(0));
            done = true;
            return added;
        } finally {
            // what was added in memory only is not there
            if (!done) tree = null;
        }
    }

    private int extend(LogRow log) {
        long head = jdbc.sql("SELECT position FROM head").query(Long.class).single();
        if (log.size() > head + 1) throw new LogBroken(Difference.at(log.size() - 1, Part.HEAD, "head-behind", head));
        if (log.size() == head + 1) return 0;
        GrowingTree growing = treeOf(log.size());
        long through = Math.min(head, log.size() + MOST - 1);
        List<byte[]> entries = entries(log.size(), through);
        entries.forEach(growing::add);
        leaves.store(log.size(), entries);
        tiles.store(growing.takeGrown());
        LogRow.move(jdbc, growing.size());
        signing.sign(log.origin(), growing.size(), growing.root());
        tree = growing;
        return entries.size();
    }

    private List<byte[]> entries(long from, long through) {
        Map<String, SubjectSecret> known = secrets.of(from, through);
        List<byte[]> entries = new ArrayList<>();
        RisingInstants instants = RisingInstants.after(from, events);
        events.range(from, through, event -> {
            requireNext(event, from + entries.size());
            instants.take(event);
            entries.add(Leaf.of(event, known.get(event.subject())).entry());
        });
        if (entries.size() <= through - from) throw missing(from + entries.size());
        return entries;
    }

    private static void requireNext(StoredEvent event, long position) {
        if (event.position() != position) throw missing(position);
    }

    private static LogBroken missing(long position) {
        return new LogBroken(Difference.at(position, Part.EVENT, "event-missing", position));
    }

    /** Another process may have extended it meanwhile; then its right edge is read anew. */
    private GrowingTree treeOf(long size) {
        if (tree != null && tree.size() == size) return tree;
        GrowingTree read = edge(size);
        boolean signed = checkpoints
                .at(size)
                .filter(checkpoint -> Arrays.equals(checkpoint.root(), read.root()))
                .isPresent();
        if (!signed) throw new LogBroken(Difference.at(size - 1, Part.CHECKPOINT, "root-other", size));
        return read;
    }

    private GrowingTree edge(long size) {
        try {
            return GrowingTree.of(
                    size,
                    (level, index) -> tiles.read(level, index)
                            .orElseThrow(() -> new IllegalStateException("no tile " + index + " of level " + level)));
        } catch (IllegalStateException torn) {
            throw new LogBroken(Difference.at(size - 1, Part.TILE, "tiles-torn", size));
        }
    }
}
