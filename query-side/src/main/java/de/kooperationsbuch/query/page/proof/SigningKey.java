package de.kooperationsbuch.query.page.proof;

import de.kooperationsbuch.kernel.transparency.LogKey;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A key of the log as people are told of it.
 *
 * @param signsUntil when it will stop signing; absent if it has stopped, and of the newest one
 */
record SigningKey(LogKey key, @Nullable Instant signsUntil) {
    static List<SigningKey> of(TransparencyLog log) {
        return of(log.keys(), log.overlap());
    }

    /** @param keys oldest first */
    static List<SigningKey> of(List<LogKey> keys, Duration overlap) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new SigningKey(keys.get(i), end(keys.get(i), keys.subList(i + 1, keys.size()), overlap)))
                .toList();
    }

    private static @Nullable Instant end(LogKey key, List<LogKey> later, Duration overlap) {
        return later.stream()
                .filter(next -> key.until() == null && next.until() == null)
                .findFirst()
                .map(next -> next.since().plus(overlap))
                .orElse(null);
    }
}
