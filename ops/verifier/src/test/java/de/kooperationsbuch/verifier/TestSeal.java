package de.kooperationsbuch.verifier;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals texts as a book does. */
final class TestSeal {
    private TestSeal() {}

    static String box(String key, String at, byte[] secret, byte[] iv, String clear, String associated) {
        byte[] commitment = NaiveTree.sha256("kooperationsbuch key\n".getBytes(StandardCharsets.US_ASCII), secret);
        return "{\"key\":\"%s\",\"at\":%s,\"commitment\":\"%s\",\"box\":\"%s\"}"
                .formatted(
                        key,
                        at,
                        TestEvent.base64(commitment),
                        TestEvent.base64(encrypt(secret, iv, clear, associated + "/" + key)));
    }

    private static byte[] encrypt(byte[] secret, byte[] iv, String clear, String associated) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, iv));
            aes.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = aes.doFinal(clear.getBytes(StandardCharsets.UTF_8));
            byte[] box = Arrays.copyOf(iv, iv.length + sealed.length);
            System.arraycopy(sealed, 0, box, iv.length, sealed.length);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
