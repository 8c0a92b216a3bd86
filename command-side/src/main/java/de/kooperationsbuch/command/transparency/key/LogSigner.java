package de.kooperationsbuch.command.transparency.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** A private key with its public one. */
public record LogSigner(VerifierKey verifier, PrivateKey key) {
    /** The line that a signed note has for each signature. */
    String line(String text) {
        byte[] signature = sign(text);
        byte[] named = Arrays.copyOf(verifier.id(), VerifierKey.ID_BYTES + signature.length);
        System.arraycopy(signature, 0, named, VerifierKey.ID_BYTES, signature.length);
        return SignedNote.BEFORE_SIGNATURE + verifier.name() + " "
                + Base64.getEncoder().encodeToString(named) + "\n";
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
