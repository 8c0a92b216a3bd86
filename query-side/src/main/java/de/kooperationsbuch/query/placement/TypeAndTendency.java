package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import org.jspecify.annotations.Nullable;

/** The two words by which people speak of a placement; null as in {@link Placement}. */
public record TypeAndTendency(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PlacementType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Tendency tendency) {

    static TypeAndTendency of(PlacementInterval run) {
        return new TypeAndTendency(run.type(), run.tendency());
    }
}
