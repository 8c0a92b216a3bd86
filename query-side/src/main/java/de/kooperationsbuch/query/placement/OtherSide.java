package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;

/** What the other side made of each step. As long as nobody can confirm or dispute, every step is the word of one side. */
final class OtherSide {
    private OtherSide() {}

    static OtherSide in(Constellation constellation) {
        return new OtherSide();
    }

    boolean contested(RecordedStep step) {
        return false;
    }

    boolean oneSided(RecordedStep step) {
        return true;
    }
}
