package de.kooperationsbuch.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A public key of a log as C2SP's signed-note has it: name, key id in eight hexadecimal digits, and Base64 of type and key, joined by {@code +}. Ed25519 is the only type.
 */
public record VerifierKey(String text, String name, String id, PublicKey key) {
    private static final byte ED25519 = 1;
    private static final byte[] ENCODED = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerifierKey of(String text) throws Broken {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) throw new Broken("key", text);
        byte[] typed = Base64Text.bytes(parts[2]);
        if (typed.length != 1 + Hashes.BYTES || typed[0] != ED25519) throw new Broken("key", text);
        String id = HexFormat.of().formatHex(Hashes.of(Utf8.bytes(parts[0] + "\n"), typed), 0, 4);
        if (!id.equals(parts[1])) throw new Broken("key.id", text, id);
        return new VerifierKey(text, parts[0], id, publicKey(typed, text));
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c == '+' || Character.isWhitespace(c) || c < ' ');
    }

    boolean signed(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey publicKey(byte[] typed, String text) throws Broken {
        byte[] encoded = Arrays.copyOf(ENCODED, ENCODED.length + Hashes.BYTES);
        System.arraycopy(typed, 1, encoded, ENCODED.length, Hashes.BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new Broken("key", text);
        }
    }
}
