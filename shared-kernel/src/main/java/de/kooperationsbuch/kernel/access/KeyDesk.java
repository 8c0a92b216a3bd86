package de.kooperationsbuch.kernel.access;

import java.time.Instant;

/** Where new signing keys are made. */
@FunctionalInterface
public interface KeyDesk {
    /** @param signsFrom when it begins to sign */
    record Rotated(String key, Instant signsFrom) {}

    /** Makes a new one; nobody is logged out. */
    Rotated rotate(Caller caller);
}
