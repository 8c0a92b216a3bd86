package de.kooperationsbuch.query.proof;

import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.util.List;

/** Whose signatures a signed note carries. */
final class Signers {
    private Signers() {}

    /**
     * The verifier keys, in the order of the signatures.
     *
     * @param keys all that ever signed
     */
    static List<String> of(String note, List<LogKey> keys) {
        return SignedNote.parse(note).signatures().stream()
                .map(signature -> keys.stream()
                        .filter(signature::names)
                        .map(LogKey::verifier)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a checkpoint is signed by an unknown key")))
                .toList();
    }
}
