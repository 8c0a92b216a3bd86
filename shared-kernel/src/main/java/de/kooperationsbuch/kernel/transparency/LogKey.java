package de.kooperationsbuch.kernel.transparency;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs checkpoints, or did.
 *
 * @param verifier as signed-note has it: name, key id, and type with public key, joined by {@code +}
 * @param until when it stopped signing; null while it signs
 */
public record LogKey(
        String verifier, Instant since, @Nullable Instant until) {}
