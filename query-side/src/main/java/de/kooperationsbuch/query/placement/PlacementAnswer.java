package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The placement of a cooperation on a day, as known at an instant, under named rules, with its causes. */
public record PlacementAnswer(
        CooperationId cooperation,
        LocalDate asOf,
        Instant knownAt,
        String rules,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable PlacementType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Tendency tendency,
        Grades grades,
        Marks marks,
        Because because) {
    public static PlacementAnswer of(
            Constellation constellation, PlacementRules rules, LocalDate asOf, Instant knownAt) {
        Placement placement = rules.on(constellation, asOf);
        return new PlacementAnswer(
                constellation.cooperation(),
                asOf,
                knownAt,
                rules.name(),
                placement.type(),
                placement.tendency(),
                placement.grades(),
                placement.marks(),
                placement.because());
    }
}
