package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import org.jspecify.annotations.Nullable;

/**
 * The derived placement on one day.
 *
 * @param type null while the book knows too little, and outside the life of the cooperation
 * @param tendency null exactly while the type is
 */
public record Placement(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PlacementType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Tendency tendency,
        Grades grades,
        Marks marks,
        Because because) {}
