package de.kooperationsbuch.kernel.cycle;

/** Whether a plan is the common one or the city’s own. */
public enum PlanScope {
    JOINT,
    MUNICIPAL
}
