package de.kooperationsbuch.query.page.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.transparency.LogKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-06-10T08:00:00Z");

    @Test
    void a_key_signs_for_a_while_beside_its_successor() {
        List<LogKey> keys = List.of(
                new LogKey("old", FIRST, SECOND), new LogKey("one", SECOND, null), new LogKey("new", THIRD, null));
        assertThat(SigningKey.of(keys, Duration.ofDays(30)))
                .extracting(SigningKey::signsUntil)
                .containsExactly(null, THIRD.plus(Duration.ofDays(30)), null);
    }
}
