package de.kooperationsbuch.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AskedTest {
    private final Asked asked = new Asked(Clock.fixed(Instant.EPOCH, ZoneId.of("Europe/Berlin")));

    @Test
    void a_day_begins_when_it_begins_in_berlin() {
        assertThat(asked.startOf(LocalDate.of(2026, 7, 1))).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(asked.startOf(LocalDate.of(2026, 12, 1))).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
    }
}
