package de.kooperationsbuch.command.session.key;

import de.kooperationsbuch.kernel.access.KeyNames;
import java.security.PrivateKey;
import java.time.Instant;

/** A private key and the name by which tokens tell which public one belongs to it. */
public record SigningKey(String id, PrivateKey key) {
    boolean wasBrought() {
        return KeyNames.isBrought(id);
    }

    Instant madeAt() {
        return KeyNames.madeAt(id);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "signing key " + id;
    }
}
