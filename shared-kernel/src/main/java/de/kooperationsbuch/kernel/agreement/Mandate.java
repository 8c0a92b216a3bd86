package de.kooperationsbuch.kernel.agreement;

/** What the Verbund has a say in under an agreement. */
public enum Mandate {
    PLANNING,
    STEERING,
    EVALUATION
}
