package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.Optional;

/** Where whoever holds a one-time link sets the password of the account that it was issued for. Links are named here by the secret in them. */
public interface PasswordDesk {
    /** How many characters a password has, both ends included. */
    record Lengths(int shortest, int longest) {}

    Lengths lengths();

    /** The name of the account whose link this is; empty for one that never was, was used, or is too old. */
    Optional<String> accountOf(String link);

    /**
     * Uses the link up.
     *
     * @param again the same, because a person does not see what is typed
     * @throws Refusal at {@code /link}, {@code /password} or {@code /again}, or at nothing if it is to be tried later; the link stays good, and the password is
     *     not repeated
     */
    void set(String link, String password, String again);
}
