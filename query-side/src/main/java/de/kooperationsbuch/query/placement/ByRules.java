package de.kooperationsbuch.query.placement;

/** An answer under one rule set, or those under several side by side. */
sealed interface ByRules permits PlacementAnswer, HistoryAnswer, SideBySide {}
