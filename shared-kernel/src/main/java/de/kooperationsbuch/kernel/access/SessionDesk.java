package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where people see who they are here and where they are logged in, and end that. */
public interface SessionDesk {
    /** @param current whether it is the one that asks */
    record Open(UUID session, Instant begunAt, Instant lastUsedAt, Instant expiresAt, boolean current) {}

    /** The name by which the caller logs in. */
    String name(Caller caller);

    /** What the caller is called, if that was said and not erased. */
    Optional<String> displayName(Caller caller);

    /** The caller's, newest first. */
    List<Open> open(Caller caller);

    /** @throws Refusal if it is not open, or not the caller's */
    void end(String session, Caller caller);

    /**
     * Ends all of another account.
     *
     * @throws Refusal if there is no such account
     */
    void endAll(String name, Caller admin);
}
