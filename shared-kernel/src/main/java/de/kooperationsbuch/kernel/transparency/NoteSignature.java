package de.kooperationsbuch.kernel.transparency;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * One line below a signed note.
 *
 * @param name of the key
 * @param keyId 4 bytes
 * @param signature what the key made of the text
 */
public record NoteSignature(String name, byte[] keyId, byte[] signature) {
    private static final String BEFORE = "— ";
    private static final int ID_BYTES = 4;

    static NoteSignature parse(String line) {
        String[] words = line.split(" ", -1);
        if (!line.startsWith(BEFORE) || words.length != 3) throw new IllegalArgumentException("no signature: " + line);
        byte[] bytes = Base64.getDecoder().decode(words[2]);
        if (bytes.length <= ID_BYTES) throw new IllegalArgumentException("an empty signature: " + line);
        return new NoteSignature(
                words[1], Arrays.copyOf(bytes, ID_BYTES), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    /** Whether it says that it is by this key. */
    public boolean names(LogKey key) {
        return key.verifier().startsWith(name + "+" + HexFormat.of().formatHex(keyId) + "+");
    }

    /** The line, without its end. */
    @Override
    public String toString() {
        byte[] bytes = Arrays.copyOf(keyId, ID_BYTES + signature.length);
        System.arraycopy(signature, 0, bytes, ID_BYTES, signature.length);
        return BEFORE + name + " " + Base64.getEncoder().encodeToString(bytes);
    }
}
