package de.kooperationsbuch.command;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock whose hands are moved by the test. */
public final class Hands extends Clock implements Ticker {
    private static final Instant START = Instant.parse("2026-06-15T10:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void move(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public long read() {
        return Duration.between(START, instant()).toNanos();
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Berlin");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
