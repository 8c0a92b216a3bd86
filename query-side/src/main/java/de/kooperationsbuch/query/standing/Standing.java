package de.kooperationsbuch.query.standing;

/** How a step stands; of several that apply, the first. */
public enum Standing {
    WITHDRAWN,
    CORRECTED,
    DISPUTED,
    CONFIRMED,
    UNCONFIRMED
}
