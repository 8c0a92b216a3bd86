package de.kooperationsbuch.command.transparency.key;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures, as C2SP's signed-note has it.
 *
 * @param text ends with an end of line
 * @param lines of the signatures, without their ends
 */
public record SignedNote(String text, List<String> lines) {
    static final String BEFORE_SIGNATURE = "— ";

    public static String sign(String text, List<LogSigner> signers) {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (LogSigner signer : signers) note.append(signer.line(text));
        return note.toString();
    }

    /** @throws IllegalArgumentException if the text is no such note */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length())
            throw new IllegalArgumentException("a note without signatures");
        return new SignedNote(
                note.substring(0, end + 1), note.substring(end + 2).lines().toList());
    }

    /** Whether each signature is by one of the keys, and holds. */
    public boolean holds(List<VerifierKey> keys) {
        return lines.stream().allMatch(line -> by(line, keys).isPresent());
    }

    private Optional<VerifierKey> by(String line, List<VerifierKey> keys) {
        return keys.stream().filter(key -> isBy(line, key)).findFirst();
    }

    private boolean isBy(String line, VerifierKey key) {
        String before = BEFORE_SIGNATURE + key.name() + " ";
        if (!line.startsWith(before)) return false;
        try {
            byte[] named = Base64.getDecoder().decode(line.substring(before.length()));
            return named.length > VerifierKey.ID_BYTES
                    && Arrays.equals(Arrays.copyOf(named, VerifierKey.ID_BYTES), key.id())
                    && key.verifies(text, Arrays.copyOfRange(named, VerifierKey.ID_BYTES, named.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}
