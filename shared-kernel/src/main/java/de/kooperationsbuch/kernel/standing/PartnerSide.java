package de.kooperationsbuch.kernel.standing;

/** The two sides of a cooperation. */
public enum PartnerSide {
    KOMMUNE,
    VERBUND
}
