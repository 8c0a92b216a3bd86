package de.kooperationsbuch.command.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import de.kooperationsbuch.kernel.personal.DamagedSeal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** AES-256-GCM: twelve bytes of IV, the ciphertext, a tag of sixteen bytes. What a box belongs to is its associated data; it opens nowhere else. */
public final class Box {
    static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] COMMITTED = "kooperationsbuch key\n".getBytes(StandardCharsets.US_ASCII);

    private Box() {}

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    public static byte[] close(byte[] key, byte[] clear, String belongsTo) {
        try {
            return new AesGcmJce(key).encrypt(clear, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed for " + belongsTo, e);
        }
    }

    /** @throws DamagedSeal if it was damaged, belongs to something else or was closed with another key */
    public static byte[] open(byte[] key, byte[] box, String belongsTo) {
        try {
            return new AesGcmJce(key).decrypt(box, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new DamagedSeal("a sealed part of " + belongsTo + " was damaged or exchanged", e);
        }
    }

    /** By which a key can be recognised and from which it cannot be found. */
    static byte[] commitment(byte[] key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(COMMITTED);
            return sha256.digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
