package de.kooperationsbuch.command.vault;

import org.jspecify.annotations.Nullable;

/**
 * A step as it is stored.
 *
 * @param textKey to be stored together with it; absent if it has no texts, or they were erased
 */
public record Sealed(byte[] payload, @Nullable TextKey textKey) {}
