package de.kooperationsbuch.verifier;

import java.util.Arrays;
import java.util.HexFormat;

/** One line below a signed note: by whom, the key's id, and what the key made of the text. */
public record NoteSignature(String name, String id, byte[] signature) {
    private static final String BEGIN = "\u2014 ";

    static NoteSignature of(String line) throws Broken {
        String[] parts = line.startsWith(BEGIN) ? line.substring(BEGIN.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !VerifierKey.isName(parts[0])) throw new Broken("note.signature", line);
        byte[] bytes = Base64Text.bytes(parts[1]);
        if (bytes.length < 5) throw new Broken("note.signature", line);
        return new NoteSignature(
                parts[0], HexFormat.of().formatHex(bytes, 0, 4), Arrays.copyOfRange(bytes, 4, bytes.length));
    }

    boolean isBy(VerifierKey key) {
        return name.equals(key.name()) && id.equals(key.id());
    }
}
