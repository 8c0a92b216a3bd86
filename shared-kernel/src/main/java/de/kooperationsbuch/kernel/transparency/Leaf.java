package de.kooperationsbuch.kernel.transparency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * What the transparency log keeps of an event: one line of text that tells its place and its time, and nothing else to whoever has neither tag key nor salt. The leaf
 * of position n has index n in the tree; leaf 0 names the log.
 *
 * @param tag HMAC-SHA256 of the subject under its tag key
 * @param content SHA-256 over salt and stored event
 */
public record Leaf(long position, Instant recordedAt, byte[] tag, long sequence, byte[] content) {
    private static final String FORM = "kooperationsbuch/1";
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public static Leaf of(StoredEvent event, SubjectSecret secret) {
        return new Leaf(
                event.position(),
                event.recordedAt(),
                SubjectSecret.hmac(secret.tagKey(), event.subject()),
                event.sequence(),
                hash(secret.salt(event.position()), event.content()));
    }

    /** The entry of leaf 0. */
    public static byte[] beginning(String origin) {
        return (FORM + " begins " + origin).getBytes(StandardCharsets.UTF_8);
    }

    /** The entry as it lies in the tree: {@code kooperationsbuch/1 position recordedAt tag sequence content}, without an end of line. */
    public byte[] entry() {
        Base64.Encoder base64 = Base64.getEncoder();
        String line = String.join(
                " ",
                FORM,
                Long.toString(position),
                MICROS.format(recordedAt),
                base64.encodeToString(tag),
                Long.toString(sequence),
                base64.encodeToString(content));
        return line.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hash(byte[] salt, byte[] content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
