package de.kooperationsbuch.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Reads a bundle once from its first byte to its last. What it keeps of the leaves are those of the subject. */
public final class BundleCheck {
    private static final int MOST_KEYS = 100;
    private final Lines lines;
    private final Trust trust;
    private final EventTaker taker;
    private final Report report = new Report();
    private byte[] line;
    private String subject;
    private byte[] tagKey;
    private String tag;
    private KeptReceipts receipts;

    private BundleCheck(InputStream bundle, Trust trust, EventTaker taker) {
        this.lines = new Lines(bundle);
        this.trust = trust;
        this.taker = taker;
    }

    /** @param taker null if nobody wants to see the events */
    public static Report of(InputStream bundle, Trust trust, EventTaker taker) throws IOException {
        BundleCheck check = new BundleCheck(bundle, trust, taker);
        try {
            check.read();
        } catch (Broken broken) {
            check.report.fails("in.line", Long.toString(check.lines.number()), broken.sentence());
        }
        return check.report;
    }

    private void read() throws IOException, Broken {
        head(next());
        Checkpoint checkpoint = checkpoint();
        EventCheck events = new EventCheck(subject, checkpoint, taker, report);
        events.leavesEnd(leaves(checkpoint, events));
        events(events);
        if (lines.next() != null) throw new Broken("line.after");
    }

    private void head(CanonicalLine head) throws Broken {
        subject = head.expect("{\"bundle\":\"kooperationsbuch-bundle/1\",\"subject\":")
                .text();
        tagKey = head.expect(",\"tagKey\":").hash();
        head.expect("}").end();
        tag = ReceiptStep.tag(tagKey, subject);
        receipts = new KeptReceipts(subject, tag, report);
    }

    private Checkpoint checkpoint() throws IOException, Broken {
        List<VerifierKey> keys = new ArrayList<>();
        CanonicalLine read = next();
        while (read.skips("{\"key\":")) {
            keys.add(VerifierKey.of(read.text()));
            read.expect("}").end();
            if (keys.size() > MOST_KEYS) throw new Broken("line.many", MOST_KEYS);
            read = next();
        }
        Checkpoint checkpoint = Checkpoint.of(read.expect("{\"checkpoint\":").text());
        read.expect("}").end();
        signatures(checkpoint, keys);
        receipts.take(trust, checkpoint);
        return checkpoint;
    }

    private void signatures(Checkpoint checkpoint, List<VerifierKey> keys) {
        if (keys.size() != checkpoint.signatures().size())
            report.fails("signature.keys", keys.size(), checkpoint.signatures().size());
        boolean trusted = false;
        for (int i = 0; i < Math.min(keys.size(), checkpoint.signatures().size()); i++) {
            NoteSignature signature = checkpoint.signatures().get(i);
            VerifierKey key = keys.get(i);
            if (!signature.isBy(key) || !key.signed(checkpoint.text(), signature.signature()))
                report.fails("signature.wrong", key.text(), checkpoint.size());
            if (!checkpoint.isOf(key)) report.fails("signature.name", key.text(), checkpoint.origin());
            trusted |= trust.keys().contains(key);
        }
        if (!trusted) report.fails("untrusted", checkpoint.size(), checkpoint.names());
        if (report.allHolds()) report.holds("signature.holds", checkpoint.origin(), checkpoint.size(), keys.size());
    }

    private boolean leaves(Checkpoint checkpoint, EventCheck events) throws IOException, Broken {
        LeafScan scan = new LeafScan(checkpoint, trust, report);
        CanonicalLine read = next();
        long index = 0;
        while (read.skips("{\"leaf\":")) {
            byte[] entry = read.bytes();
            read.expect("}").end();
            byte[] hash = Merkle.leaf(entry);
            Entry leaf = scan.add(entry, hash);
            receipts.compare(index++, entry, leaf);
            if (leaf != null && leaf.tag().equals(tag)) events.expect(new SubjectLeaf(leaf, hash));
            read = next();
        }
        receipts.end(index);
        return scan.end();
    }

    private void events(EventCheck events) throws IOException, Broken {
        CanonicalLine read = new CanonicalLine(line);
        for (; !read.skips("{\"end\":"); read = next()) {
            if (read.startsWith("{\"event\":")) events.take(BundledEvent.of(read));
            else {
                long position = read.expect("{\"withheld\":").number();
                List<byte[]> proof = read.expect(",\"proof\":").hashes();
                read.expect("}").end();
                events.takeWithheld(position, proof);
            }
        }
        long count = read.number();
        read.expect("}").end();
        events.end(count);
        if (report.allHolds())
            report.holds("tag.key", subject, Base64.getEncoder().encodeToString(tagKey));
    }

    private CanonicalLine next() throws IOException, Broken {
        line = lines.next();
        if (line == null) throw new Broken("line.none");
        return new CanonicalLine(line);
    }
}
