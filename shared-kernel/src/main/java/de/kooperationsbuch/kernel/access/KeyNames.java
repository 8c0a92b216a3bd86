package de.kooperationsbuch.kernel.access;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/** The names of keys. One that was made here begins with the instant of making, so that whoever reads it knows from when on it is replaced by a newer one. */
public final class KeyNames {
    /** Longer than anybody goes on signing with a key that was replaced, and its tokens are good. */
    public static final Duration KEPT = Duration.ofMinutes(20);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int STAMP_LENGTH = "20260101T000000000Z".length();

    public static final Comparator<String> OLDEST_FIRST =
            Comparator.comparing(KeyNames::madeAt).thenComparing(Comparator.naturalOrder());

    private KeyNames() {}

    public static String fresh(Instant now) {
        return STAMP.format(now) + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A key that somebody brought counts as older than all that were made here. */
    public static Instant madeAt(String name) {
        try {
            return name.length() < STAMP_LENGTH
                    ? Instant.EPOCH
                    : STAMP.parse(name.substring(0, STAMP_LENGTH), Instant::from);
        } catch (DateTimeException brought) {
            return Instant.EPOCH;
        }
    }

    public static boolean isBrought(String name) {
        return madeAt(name).equals(Instant.EPOCH);
    }

    /** Whether one of the others replaced it so long ago that nothing it signed can be good any more. */
    public static boolean isReplaced(String name, Collection<String> others, Instant now) {
        return others.stream()
                .filter(other -> !isBrought(other) && OLDEST_FIRST.compare(name, other) < 0)
                .anyMatch(successor -> madeAt(successor).plus(KEPT).isBefore(now));
    }
}
