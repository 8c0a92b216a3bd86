package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.Leaf;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One pass over everything, in the order of positions, up to the first difference. */
final class Comparison {
    private final JdbcClient jdbc;
    private final Origins origins;
    private final SignedStates signed;
    private final GrowingTree tree = new GrowingTree();
    private final ComparedTiles tiles;
    private final RisingInstants instants = new RisingInstants();
    private @Nullable StoredEvent last;
    private long events;

    private record Entry(long position, byte[] entry) {}

    private record Head(long position, Instant at) {}

    Comparison(JdbcClient jdbc, LogKeys keys) {
        this.jdbc = jdbc;
        this.tiles = new ComparedTiles(jdbc, tree);
        this.origins = new Origins(jdbc);
        this.signed = new SignedStates(jdbc, keys);
    }

    Findings run() {
        Optional<Checkpoint> latest = new CheckpointTable(jdbc).latest();
        Difference difference = difference();
        return new Findings(
                events,
                tree.size(),
                tiles.compared(),
                latest.map(Checkpoint::size).orElse(0L),
                latest.map(Checkpoint::root).orElse(new byte[0]),
                difference);
    }

    private @Nullable Difference difference() {
        try {
            compare();
            return null;
        } catch (LogBroken found) {
            return found.difference();
        }
    }

    private void compare() {
        LogRow log = LogRow.read(jdbc);
        Head head = jdbc.sql("SELECT position, at FROM head")
                .query((row, n) -> new Head(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .single();
        try (Rows<StoredEvent> rows =
                        new Rows<>(jdbc, EventRows.ALL + " ORDER BY position", (row, n) -> EventRows.event(row));
                Rows<Entry> leaves = new Rows<>(
                        jdbc,
                        "SELECT position, entry FROM leaves ORDER BY position",
                        (row, n) -> new Entry(row.getLong(1), row.getBytes(2)));
                SignedStates states = signed.open(log)) {
            while (tree.size() < log.size()) {
                compareLeaf(log, head, leaves, rows);
                tiles.compareFull();
                states.compare(tree);
            }
            if (leaves.next() != null)
                throw found(Difference.at(
                        leaves.next().position(),
                        Part.LEAF,
                        "leaf-inserted",
                        leaves.next().position(),
                        log.size()));
            compareRest(head, rows);
            tiles.compareEdge();
            states.compareEnd();
        }
    }

    private void compareLeaf(LogRow log, Head head, Rows<Entry> leaves, Rows<StoredEvent> rows) {
        long position = tree.size();
        Entry leaf = leaves.next();
        if (leaf == null || leaf.position() > position)
            throw found(Difference.at(position, Part.LEAF, "leaf-missing", position));
        if (leaf.position() < position)
            throw found(Difference.at(leaf.position(), Part.LEAF, "leaf-inserted", leaf.position(), log.size()));
        StoredEvent event = position == 0 ? null : event(position, head, rows, leaf.entry());
        byte[] expected = event == null ? Leaf.beginning(log.origin()) : origins.entry(event, leaf.entry());
        compare(position, event, leaf.entry(), expected);
        if (event != null) instants.take(event);
        leaves.take();
        tree.add(leaf.entry());
    }

    private StoredEvent event(long position, Head head, Rows<StoredEvent> rows, byte[] entry) {
        StoredEvent event = rows.next();
        if (event != null && event.position() < position)
            throw found(Difference.at(event.position(), Part.EVENT, "event-inserted", event.position())
                    .about(event.subject()));
        if (event == null || event.position() > position)
            throw found(Difference.at(position, Part.EVENT, "event-missing", position)
                    .about(origins.subject(entry).orElse(null)));
        compare(event, head);
        last = rows.take();
        events++;
        return event;
    }

    private static void compare(StoredEvent event, Head head) {
        if (event.position() > head.position())
            throw found(Difference.at(event.position(), Part.EVENT, "event-beyond", event.position(), head.position())
                    .about(event.subject()));
    }

    /** Of event, leaf and tile the one is named that is alone against the others. */
    private void compare(long position, @Nullable StoredEvent event, byte[] entry, byte[] expected) {
        boolean inTree = tiles.has(position, entry);
        boolean asRecorded = Arrays.equals(entry, expected);
        if (inTree && asRecorded) return;
        if (asRecorded) throw tiles.changed(position);
        Difference difference = inTree && event != null
                ? origins.changed(event, entry)
                : Difference.at(position, Part.LEAF, "leaf-changed", position);
        throw found(event == null ? difference : difference.about(event.subject()));
    }

    /** Events that have no leaf yet. */
    private void compareRest(Head head, Rows<StoredEvent> rows) {
        for (long position = tree.size(); position <= head.position(); position++) {
            instants.take(event(position, head, rows, new byte[0]));
        }
        if (rows.next() != null) compare(rows.next(), head);
        if (last != null && !last.recordedAt().equals(head.at()))
            throw found(Difference.at(last.position(), Part.HEAD, "head-instant", last.position()));
    }

    static LogBroken found(Difference difference) {
        return new LogBroken(difference);
    }
}
