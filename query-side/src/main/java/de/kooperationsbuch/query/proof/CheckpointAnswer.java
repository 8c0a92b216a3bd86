package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.transparency.Checkpoint;
import java.time.Instant;

/**
 * A checkpoint that was signed.
 *
 * @param root Base64
 */
record CheckpointAnswer(long size, String root, Instant signedAt, String note) {
    static CheckpointAnswer of(Checkpoint checkpoint) {
        return new CheckpointAnswer(
                checkpoint.size(), Base64Text.of(checkpoint.root()), checkpoint.signedAt(), checkpoint.note());
    }
}
