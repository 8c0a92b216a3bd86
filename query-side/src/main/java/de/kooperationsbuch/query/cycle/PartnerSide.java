package de.kooperationsbuch.query.cycle;

/** The two sides of a cooperation. */
public enum PartnerSide {
    KOMMUNE,
    VERBUND
}
