package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.problem.Refusal;

/** Where pages hand in what was filled in. */
public interface StepDesk {
    /**
     * A step that is in the book.
     *
     * @param isNew false if the same step was there before
     * @param position that of the step, or of the one that it brought about
     */
    record Receipt(SubjectId subject, String stepId, long position, boolean isNew) {}

    /**
     * Records one step.
     *
     * @param envelope JSON as {@code POST /api/steps} takes it
     * @throws Refusal as there
     */
    Receipt record(byte[] envelope, Caller caller);
}
