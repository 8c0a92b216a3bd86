package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;

/** A receipt of one leaf as C2SP's tlog-proof has it; its extra data is the leaf. */
final class ReceiptCheck {
    private static final String FORM = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private final Trust trust;
    private final Report report = new Report();

    private ReceiptCheck(Trust trust) {
        this.trust = trust;
    }

    static Report of(byte[] file, Trust trust) {
        ReceiptCheck check = new ReceiptCheck(trust);
        try {
            check.read(Utf8.text(file));
        } catch (Broken broken) {
            check.report.fails(broken.sentence());
        }
        return check.report;
    }

    /** The signed note at the end of a receipt. */
    static String checkpoint(String file) throws Broken {
        int end = file.indexOf("\n\n");
        if (!file.startsWith(FORM) || end < 0) throw new Broken("receipt");
        return file.substring(end + 2);
    }

    private void read(String file) throws Broken {
        Checkpoint checkpoint = Checkpoint.of(checkpoint(file));
        String[] lines = file.substring(FORM.length(), file.indexOf("\n\n")).split("\n", -1);
        if (!lines[0].startsWith(EXTRA)) throw new Broken("receipt.extra");
        if (lines.length < 2 || !lines[1].startsWith(INDEX)) throw new Broken("receipt");
        byte[] entry = Base64Text.bytes(lines[0].substring(EXTRA.length()));
        long index = Decimal.of(lines[1].substring(INDEX.length()));
        List<byte[]> proof = new ArrayList<>();
        for (int i = 2; i < lines.length; i++) proof.add(Base64Text.hash(lines[i]));

        VerifierKey signer = checkpoint.signer(trust.keys());
        report.holds("signature.one", checkpoint.origin(), checkpoint.size(), signer.text());
        if (!Merkle.includes(index, Merkle.leaf(entry), checkpoint.size(), checkpoint.root(), proof))
            throw new Broken("receipt.proof", Long.toString(index));
        if (index == 0) begins(entry, checkpoint);
        else leaf(Entry.of(entry), index);
    }

    private void begins(byte[] entry, Checkpoint checkpoint) throws Broken {
        String origin = Entry.origin(entry);
        if (!origin.equals(checkpoint.origin())) throw new Broken("leaves.origin", origin, checkpoint.origin());
        report.holds("receipt.begins", origin);
    }

    private void leaf(Entry leaf, long index) throws Broken {
        String position = Long.toString(leaf.position());
        if (leaf.position() != index) throw new Broken("leaves.place", Long.toString(index), position);
        report.holds("receipt.holds", position, leaf.recordedAt(), leaf.sequence() + 1, leaf.tag(), leaf.content());
    }
}
