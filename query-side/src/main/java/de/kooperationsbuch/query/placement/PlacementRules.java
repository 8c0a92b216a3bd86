package de.kooperationsbuch.query.placement;

import java.time.LocalDate;
import java.util.List;

/** One version of the rules by which steps become a placement; a published version never changes. */
public interface PlacementRules {
    String name();

    /** The placement on this day, past or future, if nothing more happens than the steps say. */
    Placement on(Constellation constellation, LocalDate day);

    /**
     * Maximal runs of equal type, tendency, grades and marks, without gaps, from the first day of the cooperation's earliest step. The last
     * run is open, or ends on the day on which the cooperation ended.
     */
    List<PlacementInterval> history(Constellation constellation);
}
