package de.kooperationsbuch.kernel.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * From which everything follows that keeps the leaves of one subject from telling what they are about. Never leaves the book; what follows from it is given to
 * those who may read what it opens.
 */
public final class SubjectSecret {
    public static final int BYTES = 32;
    private final byte[] secret;

    /** @param secret 32 random bytes */
    public SubjectSecret(byte[] secret) {
        if (secret.length != BYTES) throw new IllegalArgumentException("a subject's secret has " + BYTES + " bytes");
        this.secret = secret.clone();
    }

    /** Under which the leaves of the subject are tagged; whoever has it finds them all. */
    public byte[] tagKey() {
        return hmac(secret, "tag");
    }

    /** With which the content of one leaf is hashed. It opens no other leaf. */
    public byte[] salt(long position) {
        return hmac(secret, "leaf " + position);
    }

    /** HMAC-SHA256 of a text in UTF-8. */
    public static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
