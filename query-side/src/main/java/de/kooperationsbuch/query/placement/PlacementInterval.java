package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run of days with one and the same placement, both days inclusive.
 *
 * @param to null while it goes on
 * @param because the causes on the first day of the run; not part of a history's answer
 */
public record PlacementInterval(
        LocalDate from,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate to,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PlacementType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Tendency tendency,
        Grades grades,
        Marks marks,
        @JsonIgnore Because because) {}
