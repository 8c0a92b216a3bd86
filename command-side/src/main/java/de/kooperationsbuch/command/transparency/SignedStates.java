package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.key.VerifierKey;
import de.kooperationsbuch.command.transparency.tree.GrowingTree;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All checkpoints beside a tree that grows anew: of each the root and the text, of the last one the signatures. */
final class SignedStates implements AutoCloseable {
    private final JdbcClient jdbc;
    private final LogKeys keys;
    private @Nullable Rows<Checkpoint> rows;
    private @Nullable Checkpoint last;
    private LogRow log;

    SignedStates(JdbcClient jdbc, LogKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    SignedStates open(LogRow log) {
        this.log = log;
        this.rows = new Rows<>(jdbc, CheckpointTable.ALL + " ORDER BY size, signed_at", CheckpointTable::checkpoint);
        return this;
    }

    void compare(GrowingTree tree) {
        while (rows.next() != null && rows.next().size() <= tree.size()) compare(rows.take(), tree);
    }

    private void compare(Checkpoint checkpoint, GrowingTree tree) {
        long size = checkpoint.size();
        if (size != tree.size() || !Arrays.equals(checkpoint.root(), tree.root()))
            throw found(size, "root-other", size);
        if (!checkpoint.note().startsWith(Signing.text(log.origin(), size, checkpoint.root()) + "\n"))
            throw found(size, "note-other", size);
        last = checkpoint;
    }

    void compareEnd() {
        Checkpoint beyond = rows.next();
        long signed = beyond != null ? beyond.size() : last == null ? 0 : last.size();
        if (signed != log.size())
            throw Comparison.found(Difference.at(log.size() - 1, Part.LOG, "size-other", log.size(), signed));
        if (!holds(last.note())) throw found(signed, "signature-other", signed);
    }

    private boolean holds(String note) {
        try {
            List<VerifierKey> known = keys.all().stream()
                    .map(LogKey::verifier)
                    .map(VerifierKey::parse)
                    .toList();
            return VerifierKey.hold(SignedNote.parse(note), known);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static LogBroken found(long size, String what, Object... facts) {
        return Comparison.found(Difference.at(size - 1, Part.CHECKPOINT, what, facts));
    }

    @Override
    public void close() {
        if (rows != null) rows.close();
    }
}
