package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.transparency.LogKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Whose signatures a signed note carries. */
final class Signers {
    private static final int ID_BYTES = 4;

    private Signers() {}

    /**
     * The verifier keys, in the order of the signatures.
     *
     * @param keys all that ever signed
     */
    static List<String> of(String note, List<LogKey> keys) {
        String signatures = note.substring(note.lastIndexOf("\n\n") + 2);
        return signatures
                .lines()
                .map(Signers::beginning)
                .map(beginning -> keys.stream()
                        .map(LogKey::verifier)
                        .filter(verifier -> verifier.startsWith(beginning))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a checkpoint is signed by an unknown key")))
                .toList();
    }

    /** Name and key id, as a verifier key begins. */
    private static String beginning(String signature) {
        String[] words = signature.split(" ");
        byte[] signed = Base64.getDecoder().decode(words[2]);
        return words[1] + "+" + HexFormat.of().formatHex(Arrays.copyOf(signed, ID_BYTES)) + "+";
    }
}
