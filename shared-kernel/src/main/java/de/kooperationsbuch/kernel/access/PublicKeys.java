package de.kooperationsbuch.kernel.access;

import java.security.PublicKey;
import java.util.Optional;

/** The keys by which a token may be signed now. */
@FunctionalInterface
public interface PublicKeys {
    /** @param keyId as tokens name it; whatever a stranger wrote */
    Optional<PublicKey> find(String keyId);
}
