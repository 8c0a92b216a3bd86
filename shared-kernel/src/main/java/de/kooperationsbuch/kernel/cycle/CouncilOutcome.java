package de.kooperationsbuch.kernel.cycle;

/** What the Stadtrat did with a report. */
public enum CouncilOutcome {
    NOTED,
    RESOLVED,
    POSTPONED,
    REJECTED
}
