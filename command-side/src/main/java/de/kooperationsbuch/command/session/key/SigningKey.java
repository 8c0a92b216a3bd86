package de.kooperationsbuch.command.session.key;

import java.security.PrivateKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.UUID;

/** A private key and the name by which tokens tell which public one belongs to it. A name that was made here begins with the instant of making. */
public record SigningKey(String id, PrivateKey key) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int STAMP_LENGTH = "20260101T000000000Z".length();

    static final Comparator<String> OLDEST_FIRST =
            Comparator.comparing(SigningKey::instantIn).thenComparing(Comparator.naturalOrder());

    static String freshId(Instant now) {
        return STAMP.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A key that somebody brought counts as older than all that were made here. */
    static Instant instantIn(String id) {
        try {
            return id.length() < STAMP_LENGTH
                    ? Instant.EPOCH
                    : STAMP.parse(id.substring(0, STAMP_LENGTH), Instant::from);
        } catch (DateTimeException brought) {
            return Instant.EPOCH;
        }
    }

    boolean wasBrought() {
        return madeAt().equals(Instant.EPOCH);
    }

    Instant madeAt() {
        return instantIn(id);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "signing key " + id;
    }
}
