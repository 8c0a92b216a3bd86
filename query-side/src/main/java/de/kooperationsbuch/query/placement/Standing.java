package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;

/** What the other side made of each step. */
interface Standing {
    boolean contested(RecordedStep step);

    boolean oneSided(RecordedStep step);

    /** As long as nobody can confirm or dispute, every step is the word of one side. */
    static Standing in(Constellation constellation) {
        return new Standing() {
            @Override
            public boolean contested(RecordedStep step) {
                return false;
            }

            @Override
            public boolean oneSided(RecordedStep step) {
                return true;
            }
        };
    }
}
