package de.kooperationsbuch.query.cycle;

/** Where a cycle stands on a day. */
public enum CycleState {
    /** Its first day has not come yet. */
    AHEAD,
    OPEN,
    CLOSED
}
