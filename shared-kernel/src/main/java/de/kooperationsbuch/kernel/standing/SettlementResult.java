package de.kooperationsbuch.kernel.standing;

/** How a dispute ended. */
public enum SettlementResult {
    STANDS,
    CORRECTED,
    WITHDRAWN
}
