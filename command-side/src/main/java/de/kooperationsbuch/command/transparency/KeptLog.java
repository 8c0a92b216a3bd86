package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.tree.Proofs;
import de.kooperationsbuch.command.transparency.tree.TreeHash;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.StoredEvent;
import de.kooperationsbuch.kernel.transparency.SubjectSecret;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as it is kept in PostgreSQL. */
final class KeptLog implements TransparencyLog {
    /** How often to look what another process added. */
    private static final long LOOK_NANOS = Duration.ofMillis(200).toNanos();

    private final String origin;
    private final LogKeys keys;
    private final Extended extended;
    private final CheckpointTable checkpoints;
    private final LeafTable leaves;
    private final TileTable tiles;
    private final Secrets secrets;
    private final EventRows events;

    KeptLog(String origin, JdbcClient jdbc, LogKeys keys, Extended extended) {
        this.origin = origin;
        this.keys = keys;
        this.extended = extended;
        this.checkpoints = new CheckpointTable(jdbc);
        this.leaves = new LeafTable(jdbc);
        this.tiles = new TileTable(jdbc);
        this.secrets = new Secrets(jdbc);
        this.events = new EventRows(jdbc);
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public Checkpoint latest() {
        return checkpoints.latest().orElseThrow();
    }

    @Override
    public Checkpoint latest(long position, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        long seen = extended.times();
        Checkpoint latest = latest();
        for (long left = patience.toNanos(); left > 0 && !latest.covers(position); left = until - System.nanoTime()) {
            if (!awaited(seen, Math.min(left, LOOK_NANOS))) return latest;
            seen = extended.times();
            latest = latest();
        }
        return latest;
    }

    private boolean awaited(long seen, long nanos) {
        try {
            extended.await(seen, nanos);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<Checkpoint> signedAt(long size) {
        return checkpoints.at(size);
    }

    @Override
    public List<Checkpoint> history(long size, Instant signedBefore, int most) {
        return checkpoints.before(size, signedBefore, most);
    }

    @Override
    public List<LogKey> keys() {
        return keys.all();
    }

    @Override
    public Duration overlap() {
        return keys.overlap();
    }

    @Override
    public List<byte[]> inclusion(long index, long size) {
        return new Proofs(tiles).inclusion(index, size);
    }

    @Override
    public List<byte[]> consistency(long from, long to) {
        return new Proofs(tiles).consistency(from, to);
    }

    @Override
    public void entries(long from, long until, Consumer<byte[]> taker) {
        leaves.read(from, until, taker);
    }

    @Override
    public Optional<byte[]> tile(int level, long index, int width) {
        return tiles.find(level, index)
                .filter(tile -> tile.width() >= width)
                .map(tile -> Arrays.copyOf(tile.hashes(), width * TreeHash.BYTES));
    }

    @Override
    public Optional<SubjectSecret> secret(SubjectId subject) {
        return secrets.of(subject.toString());
    }

    @Override
    public List<StoredEvent> events(SubjectId subject, long through) {
        return events.about(subject.toString(), through);
    }

    @Override
    public Optional<StoredEvent> event(SubjectId subject, long position) {
        return events.at(position).filter(event -> event.subject().equals(subject.toString()));
    }
}
