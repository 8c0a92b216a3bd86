package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;

/** Holds the events of a bundle against the leaves that carry the tag of its subject. */
final class EventCheck {
    private static final int NAMED = 20;
    private final String subject;
    private final Checkpoint checkpoint;
    private final EventTaker taker;
    private final Report report;
    private final List<SubjectLeaf> leaves = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();
    private long withheldCount;
    private boolean sameRoot;
    private int next;
    private long taken;
    private long opened;
    private long last;

    EventCheck(String subject, Checkpoint checkpoint, EventTaker taker, Report report) {
        this.subject = subject;
        this.checkpoint = checkpoint;
        this.taker = taker;
        this.report = report;
    }

    void expect(SubjectLeaf leaf) {
        Entry entry = leaf.entry();
        long expected =
                leaves.isEmpty() ? 0 : leaves.get(leaves.size() - 1).entry().sequence() + 1;
        if (entry.sequence() != expected)
            report.fails("event.sequence", number(leaf.position()), subject, entry.sequence(), expected);
        leaves.add(leaf);
    }

    void leavesEnd(boolean sameRoot) {
        this.sameRoot = sameRoot;
        if (leaves.isEmpty()) report.fails("event.none", subject);
    }

    void take(BundledEvent event) {
        SubjectLeaf leaf = place(event.position());
        if (leaf == null || !proven(leaf, event.proof())) return;
        if (!event.content().equals(leaf.entry().content())) {
            report.fails("event.changed", number(event.position()), subject);
            return;
        }
        try {
            show(leaf, event, Payload.of(event, subject));
            if (event.textKey() != null) opened++;
        } catch (Broken broken) {
            report.fails(broken.sentence());
        }
    }

    void takeWithheld(long position, List<byte[]> proof) {
        SubjectLeaf leaf = place(position);
        if (leaf == null || !proven(leaf, proof)) return;
        if (withheldCount++ < NAMED) withheld.add(number(position));
        else if (withheldCount == NAMED + 1) withheld.add("…");
    }

    void end(long count) {
        while (next < leaves.size()) missing(leaves.get(next++));
        if (count != taken) report.fails("event.count", count, taken);
        if (!report.allHolds()) return;
        report.holds("event.holds", taken, subject);
        report.holds("event.opened", opened);
        if (withheldCount > 0) report.holds("event.withheld", withheldCount, String.join(", ", withheld));
    }

    /** The leaf of an event; null if there is none, which was then said. */
    private SubjectLeaf place(long position) {
        taken++;
        if (position <= last && taken > 1) {
            report.fails("event.order", number(position), subject, number(last));
            return null;
        }
        last = position;
        while (next < leaves.size() && leaves.get(next).position() < position) missing(leaves.get(next++));
        if (next < leaves.size() && leaves.get(next).position() == position) return leaves.get(next++);
        report.fails("event.added", number(position), subject);
        return null;
    }

    private boolean proven(SubjectLeaf leaf, List<byte[]> proof) {
        if (Merkle.includes(leaf.position(), leaf.hash(), checkpoint.size(), checkpoint.root(), proof)) return true;
        report.fails(sameRoot ? "event.proof" : "event.leaf", number(leaf.position()), subject);
        return false;
    }

    private void show(SubjectLeaf leaf, BundledEvent event, Object payload) {
        if (taker == null || !report.allHolds()) return;
        taker.take(event.position(), leaf.entry().recordedAt(), event.payloadType(), event.stepId(), payload);
    }

    private void missing(SubjectLeaf leaf) {
        report.fails("event.missing", number(leaf.position()), subject);
    }

    private static String number(long position) {
        return Long.toString(position);
    }
}
