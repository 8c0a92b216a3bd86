package de.kooperationsbuch.kernel.cycle;

/** What became of a goal. */
public enum GoalStatus {
    REACHED,
    PARTLY,
    NOT_REACHED,
    DROPPED,
    CARRIED_OVER
}
