package de.kooperationsbuch.command.transparency.key;

import de.kooperationsbuch.kernel.transparency.NoteSignature;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A public key and the name of the log that it signs for, as C2SP's signed-note has them.
 *
 * @param publicKey Ed25519, 32 bytes
 */
public record VerifierKey(String name, byte[] publicKey) {
    private static final int ID_BYTES = 4;
    private static final byte ED25519 = 1;
    private static final int PUBLIC_BYTES = 32;
    private static final byte[] X509_BEFORE = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if that is no verifier key */
    public static VerifierKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != 1 + PUBLIC_BYTES || typed[0] != ED25519)
            throw new IllegalArgumentException("not an Ed25519 verifier key: " + text);
        VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(text)) throw new IllegalArgumentException("its key id is wrong: " + text);
        return key;
    }

    static VerifierKey of(String name, PublicKey key) {
        byte[] x509 = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(x509, x509.length - PUBLIC_BYTES, x509.length));
    }

    byte[] id() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(sha256.digest(typed()), ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String hexId() {
        return HexFormat.of().formatHex(id());
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + PUBLIC_BYTES];
        typed[0] = ED25519;
        System.arraycopy(publicKey, 0, typed, 1, PUBLIC_BYTES);
        return typed;
    }

    /** Whether each signature of a note is by one of the keys, and holds. */
    public static boolean hold(SignedNote note, List<VerifierKey> keys) {
        return note.signatures().stream()
                .allMatch(signature -> keys.stream().anyMatch(key -> key.signed(note.text(), signature)));
    }

    private boolean signed(String text, NoteSignature signature) {
        return signature.name().equals(name)
                && Arrays.equals(signature.keyId(), id())
                && verifies(text, signature.signature());
    }

    boolean verifies(String text, byte[] signature) {
        try {
            byte[] x509 = Arrays.copyOf(X509_BEFORE, X509_BEFORE.length + PUBLIC_BYTES);
            System.arraycopy(publicKey, 0, x509, X509_BEFORE.length, PUBLIC_BYTES);
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException notByThisKey) {
            return false;
        }
    }

    /** {@code name+id+key}: the id in eight hexadecimal digits, type and key in Base64. */
    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + Base64.getEncoder().encodeToString(typed());
    }
}
