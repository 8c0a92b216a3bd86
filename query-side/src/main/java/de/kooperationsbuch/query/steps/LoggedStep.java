package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.SubjectId;

/**
 * A recorded step with its place in the life of its subject.
 *
 * @param sequence from 0, without gaps
 * @param stored the step as JSON, as the log has it: its texts and persons sealed
 */
public record LoggedStep(long sequence, RecordedStep recorded, String stored) {
    public SubjectId subject() {
        return recorded.step().step().subject();
    }

    public long position() {
        return recorded.position();
    }
}
