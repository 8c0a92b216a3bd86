package de.kooperationsbuch.verifier;

import java.util.ArrayList;
import java.util.List;

/** A signed note that says how many leaves a log had, and their root. Nothing is known about its signatures until somebody asks. */
public record Checkpoint(String origin, long size, byte[] root, byte[] text, List<NoteSignature> signatures) {
    private static final int MOST_SIGNATURES = 100;

    static Checkpoint of(String note) throws Broken {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || note.chars().anyMatch(c -> c < ' ' && c != '\n'))
            throw new Broken("note");
        String text = note.substring(0, end + 1);
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty()) throw new Broken("note");
        return new Checkpoint(
                lines[0],
                Decimal.of(lines[1]),
                Base64Text.hash(lines[2]),
                Utf8.bytes(text),
                signatures(note.substring(end + 2)));
    }

    /** @return the first of the keys that signed it, if that is a key of this log */
    VerifierKey signer(List<VerifierKey> keys) throws Broken {
        for (VerifierKey key : keys)
            for (NoteSignature signature : signatures)
                if (signature.isBy(key)) {
                    if (!isOf(key)) throw new Broken("signature.name", key.text(), origin);
                    if (!key.signed(text, signature.signature())) throw new Broken("signature.wrong", key.text(), size);
                    return key;
                }
        throw new Broken("untrusted", size, names());
    }

    /** A key is named after the one log that it signs for. */
    boolean isOf(VerifierKey key) {
        return key.name().equals(origin);
    }

    /** By name and id, as far as the file says so. */
    String names() {
        return String.join(
                ", ",
                signatures.stream()
                        .map(signature -> signature.name() + "+" + signature.id())
                        .toList());
    }

    private static List<NoteSignature> signatures(String lines) throws Broken {
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.split("\n")) {
            signatures.add(NoteSignature.of(line));
            if (signatures.size() > MOST_SIGNATURES) throw new Broken("note");
        }
        return signatures;
    }
}
