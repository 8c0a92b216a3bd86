package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.util.ArrayList;
import java.util.List;

/**
 * That a leaf is in the tree of a checkpoint.
 *
 * @param entry of the leaf
 * @param hashes from the leaf upwards
 */
record Inclusion(Checkpoint checkpoint, long index, byte[] entry, List<byte[]> hashes) {
    /** @param index of a leaf that the checkpoint covers */
    static Inclusion of(TransparencyLog log, Checkpoint checkpoint, long index) {
        List<byte[]> entries = new ArrayList<>();
        log.entries(index, index + 1, entries::add);
        return new Inclusion(checkpoint, index, entries.get(0), log.inclusion(index, checkpoint.size()));
    }

    /** The file of a single proof, as C2SP's tlog-proof has it; what the leaf says stands in it as extra data. */
    String tlogProof() {
        StringBuilder file = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ")
                .append(Base64Text.of(entry))
                .append("\nindex ")
                .append(index)
                .append('\n');
        Base64Text.of(hashes).forEach(hash -> file.append(hash).append('\n'));
        return file.append('\n').append(checkpoint.note()).toString();
    }
}
