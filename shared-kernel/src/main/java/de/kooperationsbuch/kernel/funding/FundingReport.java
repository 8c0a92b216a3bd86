package de.kooperationsbuch.kernel.funding;

/** What a funder asks for afterwards. */
public enum FundingReport {
    SACHBERICHT,
    VERWENDUNGSNACHWEIS
}
