package de.kooperationsbuch.query.funding;

/** Where a funding stands on a day. */
public enum FundingState {
    APPLIED,
    REJECTED,
    /** Granted, its first day not yet come. */
    AHEAD,
    ACTIVE,
    OVER
}
