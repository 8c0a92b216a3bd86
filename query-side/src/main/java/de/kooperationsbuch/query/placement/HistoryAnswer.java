package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.sight.Sight;
import java.time.Instant;
import java.util.List;

/** How the placement of a cooperation went, as known at an instant, under named rules. */
public record HistoryAnswer(CooperationId cooperation, Instant knownAt, String rules, List<PlacementInterval> intervals)
        implements ByRules {
    /** A history names no causes. */
    @Override
    public HistoryAnswer seenBy(Sight sight) {
        return this;
    }

    /** @param period with an end; without a beginning from the first step on */
    public static HistoryAnswer of(Constellation constellation, PlacementRules rules, Period period, Instant knownAt) {
        return new HistoryAnswer(
                constellation.cooperation(),
                knownAt,
                rules.name(),
                PlacementHistory.clip(
                        rules.history(constellation),
                        period.from().orElse(null),
                        period.to().orElseThrow()));
    }
}
