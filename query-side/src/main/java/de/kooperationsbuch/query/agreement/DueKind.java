package de.kooperationsbuch.query.agreement;

/** What falls due in an agreement. */
public enum DueKind {
    /** The parties look together at how the agreement does. */
    REVIEW,
    /** The last day in force draws near. */
    EXPIRY
}
