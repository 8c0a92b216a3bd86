package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for receipts that the auditor brings along among the leaves of a bundle. One that is in the log under another tag shows that there is a history of the subject
 * beside the one that the bundle tells.
 */
final class KeptReceipts {
    private final String subject;
    private final String tag;
    private final Report report;
    private final List<Receipt> kept = new ArrayList<>();

    KeptReceipts(String subject, String tag, Report report) {
        this.subject = subject;
        this.tag = tag;
        this.report = report;
    }

    void take(Trust trust, Checkpoint checkpoint) {
        for (Receipt receipt : trust.receipts()) {
            try {
                require(receipt, checkpoint.origin());
                receipt.proven(trust);
                kept.add(receipt);
            } catch (Broken broken) {
                report.fails("receipt.broken", receipt.name(), broken.sentence());
            }
        }
    }

    private void require(Receipt receipt, String origin) throws Broken {
        String its = receipt.checkpoint().origin();
        if (!its.equals(origin)) throw new Broken("kept.origin", its, origin);
        if (receipt.step() != null && !receipt.step().subject().equals(subject))
            throw new Broken("receipt.subject", receipt.step().subject(), subject);
    }

    /** To be asked for each leaf. */
    void compare(long index, byte[] entry, Entry leaf) {
        for (Receipt receipt : kept) if (receipt.index() == index) compare(receipt, entry, leaf);
    }

    private void compare(Receipt receipt, byte[] entry, Entry leaf) {
        String index = Long.toString(receipt.index());
        if (!Arrays.equals(receipt.entry(), entry)) report.fails("receipt.differs", receipt.name(), index);
        else if (!leaf.tag().equals(tag)) report.fails("receipt.beside", receipt.name(), index, subject);
        else report.holds("receipt.among", receipt.name(), index);
    }

    void end(long size) {
        for (Receipt receipt : kept)
            if (receipt.index() >= size)
                report.fails("receipt.later", receipt.name(), Long.toString(receipt.index()), size);
    }
}
