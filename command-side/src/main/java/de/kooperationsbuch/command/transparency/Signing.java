package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.command.transparency.key.LogKeys;
import de.kooperationsbuch.command.transparency.key.LogSigner;
import java.util.Base64;

/** Signs the state of the tree, and keeps what was signed. */
final class Signing {
    private final LogKeys keys;
    private final CheckpointTable checkpoints;

    Signing(LogKeys keys, CheckpointTable checkpoints) {
        this.keys = keys;
        this.checkpoints = checkpoints;
    }

    /** Part of the transaction that extends the tree or brings another key. */
    void sign(String origin, long size, byte[] root) {
        checkpoints.store(
                size,
                root,
                LogSigner.sign(text(origin, size, root), keys.signing()).toString());
    }

    /** As C2SP's tlog-checkpoint has it. */
    static String text(String origin, long size, byte[] root) {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
