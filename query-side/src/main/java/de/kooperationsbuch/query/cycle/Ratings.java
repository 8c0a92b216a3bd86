package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.kernel.standing.Partners;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rating of each side in a cycle, its latest; nobody sees them until both sides have rated or the cycle is closed. */
final class Ratings {
    private Ratings() {}

    /** @param hidden by all that is known: what may be seen does not depend on the day of the view */
    static List<RatingEntry> of(CycleSteps then, HiddenRatings hidden, Partners partners) {
        return bySide(then, partners).entrySet().stream()
                .map(rated -> hidden.hides(rated.getValue())
                        ? RatingEntry.withheld(rated.getValue(), rated.getKey())
                        : RatingEntry.shown(rated.getValue(), rated.getKey()))
                .toList();
    }

    private static Map<PartnerSide, PartnershipRated> bySide(CycleSteps cycle, Partners partners) {
        Map<PartnerSide, PartnershipRated> rated = new EnumMap<>(PartnerSide.class);
        cycle.only(PartnershipRated.class)
                .forEach(rating -> partners.side(rating.step()).ifPresent(side -> rated.put(side, rating)));
        return rated;
    }
}
