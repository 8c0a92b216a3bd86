package de.kooperationsbuch.kernel.agreement;

/** Why an agreement no longer holds. */
public enum AgreementEndReason {
    EXPIRED,
    TERMINATED,
    REPLACED
}
