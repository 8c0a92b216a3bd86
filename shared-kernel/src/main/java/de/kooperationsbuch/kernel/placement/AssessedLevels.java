package de.kooperationsbuch.kernel.placement;

import org.jspecify.annotations.Nullable;

/** The type that someone sees on each level of the work. */
public record AssessedLevels(
        @Nullable PlacementType practical,
        @Nullable PlacementType coordination,
        @Nullable PlacementType strategy) {}
