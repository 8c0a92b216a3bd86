package de.kooperationsbuch.verifier;

import java.util.List;

/**
 * What shows that a leaf is in a log, as a book hands it out.
 *
 * @param name of its file
 * @param index of the leaf
 * @param proof hashes from the leaf upwards
 * @param step what it says the leaf is of; null if it says nothing
 */
public record Receipt(
        String name, Checkpoint checkpoint, long index, byte[] entry, List<byte[]> proof, ReceiptStep step) {

    /** In either of the two forms: the JSON of {@code …/proof}, or the file of {@code …/tlog-proof}. */
    static Receipt of(String name, byte[] file) throws Broken {
        String text = Utf8.text(file);
        return text.stripLeading().startsWith("{") ? ReceiptJson.of(name, file) : TlogProof.of(name, text);
    }

    /** What its leaf tells, once the leaf is shown to be in a log that a trusted key signed. */
    Entry proven(Trust trust) throws Broken {
        checkpoint.signer(trust.keys());
        if (!Merkle.includes(index, Merkle.leaf(entry), checkpoint.size(), checkpoint.root(), proof))
            throw new Broken("receipt.proof", Long.toString(index));
        if (index == 0) throw new Broken("receipt.begins", Entry.origin(entry));
        Entry leaf = Entry.of(entry);
        if (leaf.position() != index)
            throw new Broken("leaves.place", Long.toString(index), Long.toString(leaf.position()));
        if (step != null) step.require(leaf);
        return leaf;
    }
}
