package de.kooperationsbuch.kernel.placement;

/** Where a placement is heading. */
public enum Tendency {
    RISING,
    STABLE,
    FALLING
}
