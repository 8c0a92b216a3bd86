package de.kooperationsbuch.command.eventstore;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;

/**
 * Names messages by UUIDs of version 8 that rise: 60 random bits of the process, then a number. So an index of them grows at one end, and making one
 * asks no source of randomness, of which there is one for all threads. They say nothing of time.
 */
public final class RisingIdentifiers extends IdentifierFactory {
    private static final long VERSION = 0x8000;
    private static final long VERSION_BITS = 0xF000;
    private static final long VARIANT = 1L << 63;
    private final long process = new SecureRandom().nextLong() & ~VERSION_BITS | VERSION;
    private final AtomicLong last = new AtomicLong();

    @Override
    public String generateIdentifier() {
        return new UUID(process, VARIANT | last.incrementAndGet()).toString();
    }
}
