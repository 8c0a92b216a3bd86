package de.kooperationsbuch.query.handover;

import de.kooperationsbuch.query.placement.Constellation;
import de.kooperationsbuch.query.placement.Placement;
import de.kooperationsbuch.query.placement.RuleSets;
import de.kooperationsbuch.query.placement.TypeAndTendency;
import java.time.LocalDate;

/** Where the cooperation stands on the day of the view and stood on the day since which is asked, both as known now. */
record Placements(TypeAndTendency asOf, TypeAndTendency since) {
    static Placements of(Constellation constellation, LocalDate asOf, LocalDate since) {
        return new Placements(on(asOf, constellation), on(since, constellation));
    }

    private static TypeAndTendency on(LocalDate day, Constellation constellation) {
        Placement placement = RuleSets.current().on(constellation, day);
        return new TypeAndTendency(placement.type(), placement.tendency());
    }
}
