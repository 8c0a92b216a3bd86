package de.kooperationsbuch.verifier;

import java.util.Arrays;
import java.util.List;

/** Compares checkpoints that the auditor kept with the roots that the leaves have at their sizes. */
final class KeptCheckpoints {
    private final List<Checkpoint> kept;
    private final Report report;

    KeptCheckpoints(Trust trust, String origin, Report report) {
        this.report = report;
        this.kept = trust.kept().stream()
                .filter(checkpoint -> isTrusted(checkpoint, trust, origin))
                .sorted((a, b) -> Long.compare(a.size(), b.size()))
                .toList();
    }

    /** To be asked after each leaf. */
    void compare(CompactRange leaves) {
        for (Checkpoint checkpoint : kept) if (checkpoint.size() == leaves.size()) compare(checkpoint, leaves.root());
    }

    void end(long size) {
        for (Checkpoint checkpoint : kept)
            if (checkpoint.size() > size)
                report.fails("kept.longer", checkpoint.size(), size, checkpoint.size() - size);
    }

    private void compare(Checkpoint checkpoint, byte[] root) {
        if (Arrays.equals(checkpoint.root(), root)) report.holds("kept.holds", checkpoint.size());
        else report.fails("kept.differs", checkpoint.size());
    }

    private boolean isTrusted(Checkpoint checkpoint, Trust trust, String origin) {
        try {
            checkpoint.signer(trust.keys());
        } catch (Broken broken) {
            report.fails("kept.broken", checkpoint.size(), broken.sentence());
            return false;
        }
        if (checkpoint.origin().equals(origin)) return true;
        report.fails("kept.origin", checkpoint.origin(), origin);
        return false;
    }
}
