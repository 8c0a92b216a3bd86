package de.kooperationsbuch.command.transparency.key;

import de.kooperationsbuch.kernel.transparency.NoteSignature;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.List;

/** A private key with its public one. */
public record LogSigner(VerifierKey verifier, PrivateKey key) {
    /** @param text ends with an end of line */
    public static SignedNote sign(String text, List<LogSigner> signers) {
        return new SignedNote(
                text, signers.stream().map(signer -> signer.signature(text)).toList());
    }

    private NoteSignature signature(String text) {
        return new NoteSignature(verifier.name(), verifier.id(), sign(text));
    }

    /** Whether both keys are of one pair. */
    boolean isWhole() {
        return verifier.verifies("pair", sign("pair"));
    }

    private byte[] sign(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key " + verifier + " does not sign", e);
        }
    }

    /** Without the private key. */
    @Override
    public String toString() {
        return "log key " + verifier;
    }
}
