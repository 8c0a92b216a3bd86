package de.kooperationsbuch.query.cycle;

/** What became by a day of what was planned. */
public enum ScheduledState {
    /** Its time has not run out. */
    AHEAD,
    FULFILLED,
    OVERDUE
}
