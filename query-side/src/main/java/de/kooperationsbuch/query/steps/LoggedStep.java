package de.kooperationsbuch.query.steps;

import de.kooperationsbuch.kernel.SubjectId;

/**
 * A recorded step with its place in the life of its subject.
 *
 * @param sequence from 0, without gaps
 */
public record LoggedStep(long sequence, RecordedStep recorded) {
    public SubjectId subject() {
        return recorded.step().step().subject();
    }

    public long position() {
        return recorded.position();
    }
}
