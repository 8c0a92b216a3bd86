package de.kooperationsbuch.kernel.placement;

/** How far someone sees a criterion of placement met. */
public enum AssessedGrade {
    LOW,
    MEDIUM,
    HIGH
}
