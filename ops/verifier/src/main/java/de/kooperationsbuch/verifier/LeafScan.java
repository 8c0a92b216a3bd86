package de.kooperationsbuch.verifier;

import java.util.Arrays;

/** Takes all leaves of a log in their order and finds out whether they are those that the checkpoint is about. Keeps none of them. */
final class LeafScan {
    private final Checkpoint checkpoint;
    private final KeptCheckpoints kept;
    private final Report report;
    private final CompactRange range = new CompactRange();
    private String last = "";
    private boolean inPlace = true;

    LeafScan(Checkpoint checkpoint, Trust trust, Report report) {
        this.checkpoint = checkpoint;
        this.kept = new KeptCheckpoints(trust, checkpoint.origin(), report);
        this.report = report;
        kept.compare(range);
    }

    /** @return what the leaf tells; null for leaf 0, which is about no event */
    Entry add(byte[] entry, byte[] hash) throws Broken {
        long index = range.size();
        Entry read = index == 0 ? begin(entry) : read(entry, index);
        range.add(hash);
        kept.compare(range);
        return read;
    }

    /** @return whether the leaves have the root that was signed */
    boolean end() {
        kept.end(range.size());
        boolean same = range.size() == checkpoint.size() && Arrays.equals(range.root(), checkpoint.root());
        if (same) report.holds("leaves.holds", range.size(), until());
        else if (range.size() < checkpoint.size()) report.fails("leaves.few", range.size(), checkpoint.size());
        else if (range.size() > checkpoint.size()) report.fails("leaves.many", range.size(), checkpoint.size());
        else report.fails("leaves.root", range.size());
        return same;
    }

    /** The instant of the last leaf. */
    String until() {
        return last.isEmpty() ? "-" : last;
    }

    private Entry begin(byte[] entry) throws Broken {
        String origin = Entry.origin(entry);
        if (!origin.equals(checkpoint.origin())) report.fails("leaves.origin", origin, checkpoint.origin());
        return null;
    }

    private Entry read(byte[] entry, long index) throws Broken {
        Entry read = Entry.of(entry);
        if (read.position() != index && inPlace) {
            inPlace = false;
            report.fails("leaves.place", number(index), number(read.position()));
        }
        if (read.recordedAt().compareTo(last) <= 0)
            report.fails("leaves.time", number(read.position()), read.recordedAt(), last);
        last = read.recordedAt();
        return read;
    }

    private static String number(long position) {
        return Long.toString(position);
    }
}
