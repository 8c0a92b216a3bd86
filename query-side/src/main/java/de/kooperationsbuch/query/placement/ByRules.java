package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.sight.Sight;

/** An answer under one rule set, or those under several side by side. */
public sealed interface ByRules permits PlacementAnswer, HistoryAnswer, SideBySide {
    /** The same without causes that may not be looked up; type, grades and marks rest on them all the same. */
    ByRules seenBy(Sight sight);
}
