package de.kooperationsbuch.command.vault;

import org.jspecify.annotations.Nullable;

/**
 * A step as it is stored.
 *
 * @param textKey the wrapped key of its texts, to be stored together with it; absent if it has none
 */
public record Sealed(byte[] payload, byte @Nullable [] textKey) {}
