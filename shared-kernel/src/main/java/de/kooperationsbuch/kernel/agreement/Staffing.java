package de.kooperationsbuch.kernel.agreement;

/** Whether paid staff or volunteers do a task. */
public enum Staffing {
    STAFF,
    VOLUNTEERS,
    BOTH
}
