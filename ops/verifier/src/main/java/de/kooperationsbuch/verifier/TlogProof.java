package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;

/** Reads a receipt as C2SP's tlog-proof has it; its extra data is the leaf. */
final class TlogProof {
    private static final String FORM = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    private TlogProof() {}

    static Receipt of(String name, String file) throws Broken {
        int end = file.indexOf("\n\n");
        if (!file.startsWith(FORM) || end < FORM.length()) throw new Broken("receipt");
        String[] lines = file.substring(FORM.length(), end).split("\n", -1);
        if (!lines[0].startsWith(EXTRA)) throw new Broken("receipt.extra");
        if (lines.length < 2 || !lines[1].startsWith(INDEX)) throw new Broken("receipt");
        byte[] entry = Base64Text.bytes(lines[0].substring(EXTRA.length()));
        long index = Decimal.of(lines[1].substring(INDEX.length()));
        List<byte[]> proof = new ArrayList<>();
        for (int i = 2; i < lines.length; i++) proof.add(Base64Text.hash(lines[i]));
        return new Receipt(name, Checkpoint.of(file.substring(end + 2)), index, entry, proof, null);
    }
}
