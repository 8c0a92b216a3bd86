package de.kooperationsbuch.command.eventstore;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Names messages by UUIDs of version 7: they rise with time, so an index of them grows at one end, and making one asks no source of randomness, of
 * which there is one for all threads. Unique within a process because they rise, between processes by 62 random bits.
 */
public final class RisingIdentifiers extends IdentifierFactory {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 7L << COUNTER_BITS;
    private static final long VARIANT = 1L << 63;
    private final AtomicLong last = new AtomicLong();
    private final long process = new SecureRandom().nextLong() >>> 2 | VARIANT;

    @Override
    public String generateIdentifier() {
        long instant = System.currentTimeMillis() << COUNTER_BITS;
        long next = last.updateAndGet(before -> Math.max(before + 1, instant));
        return new UUID((next & ~COUNTER) << 4 | VERSION | next & COUNTER, process).toString();
    }
}
