package de.kooperationsbuch.kernel.network;

/** What one actor is to another. */
public enum RelationKind {
    STEERS,
    COORDINATES,
    FUNDS,
    MEMBER_OF,
    SEAT_IN,
    COOPERATES,
    ADVISES,
    PART_OF
}
