package de.kooperationsbuch.kernel.transparency;

import java.time.Instant;

/**
 * The log as it stood: so many leaves, with this root, signed.
 *
 * @param size leaves in the tree, leaf 0 counted
 * @param root RFC 6962 tree hash, 32 bytes
 * @param note the signed note, as C2SP's tlog-checkpoint and signed-note have it
 */
public record Checkpoint(long size, byte[] root, Instant signedAt, String note) {
    /** Whether the event of this position is among the leaves. */
    public boolean covers(long position) {
        return position < size;
    }
}
