package de.kooperationsbuch.query.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.sight.Sight;
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

    @Override
    public PlacementAnswer seenBy(Sight sight) {
        Placement all = placement;
        return new PlacementAnswer(
                cooperation,
                asOf,
                knownAt,
                rules,
                new Placement(
                        all.type(),
                        all.tendency(),
                        all.grades(),
                        all.marks(),
                        all.because().seenBy(sight)));
    }
}
