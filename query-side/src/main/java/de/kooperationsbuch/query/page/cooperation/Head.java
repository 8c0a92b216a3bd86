package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.query.placement.Placement;
import de.kooperationsbuch.query.placement.PlacementAnswer;
import de.kooperationsbuch.query.placement.RuleSets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the cooperation stands on the day.
 *
 * @param placement null for those who may not see it
 * @param since the beginning of this type and tendency, as precisely as it is known; null without a type
 */
record Head(@Nullable Placement placement, @Nullable PartialDate since) {
    static Head of(Known known, Line line) {
        if (!known.sees(Act.SEE_PLACEMENT)) return new Head(null, null);
        Placement placement = PlacementAnswer.of(
                        known.constellation(),
                        RuleSets.current(),
                        known.day(),
                        known.look().knownAt())
                .seenBy(known.sight())
                .placement();
        PartialDate since = line.lanes().stream()
                .map(DrawnLane::bands)
                .flatMap(List::stream)
                .map(DrawnBand::band)
                .filter(band -> band.holds(known.day()) && band.type() != null)
                .map(Band::since)
                .findFirst()
                .orElse(null);
        return new Head(placement, since);
    }
}
