package de.kooperationsbuch.query.placement;

/** Leaves the steps on which a placement may rest: neither withdrawn nor replaced by a correction, and no steps about steps. */
final class StepsThatCount {
    private StepsThatCount() {}

    /** Nothing can be corrected or withdrawn yet, so every step counts as it was recorded. */
    static Constellation in(Constellation constellation) {
        return constellation;
    }
}
