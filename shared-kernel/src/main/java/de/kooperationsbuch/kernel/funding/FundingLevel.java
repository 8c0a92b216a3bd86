package de.kooperationsbuch.kernel.funding;

/** Where the money comes from. */
public enum FundingLevel {
    EU,
    BUND,
    LAND,
    KOMMUNE,
    FOUNDATION,
    INSURER,
    OWN_MEANS,
    OTHER,
    UNKNOWN
}
