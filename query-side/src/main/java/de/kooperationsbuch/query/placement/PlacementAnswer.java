package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import java.time.Instant;
import java.time.LocalDate;

/** The placement of a cooperation on a day, as known at an instant, under named rules, with its causes. */
public record PlacementAnswer(
        CooperationId cooperation,
        LocalDate asOf,
        Instant knownAt,
        String rules,
        @JsonUnwrapped Placement placement) implements ByRules {
    public static PlacementAnswer of(
            Constellation constellation, PlacementRules rules, LocalDate asOf, Instant knownAt) {
        return new PlacementAnswer(
                constellation.cooperation(), asOf, knownAt, rules.name(), rules.on(constellation, asOf));
    }
}
