package de.kooperationsbuch.kernel.placement;

/** How far a criterion of placement is met; UNRECORDED means that the book is silent. */
public enum Grade {
    UNRECORDED,
    LOW,
    MEDIUM,
    HIGH
}
