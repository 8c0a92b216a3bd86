package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.Basis;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Collection;

/**
 * How firm the ground of a placement is; no mark changes a grade.
 *
 * @param contested a cause is disputed
 * @param oneSided a cause is not yet confirmed by the other side
 * @param assumed a cause is inferred or assumed, not stated in its source
 * @param paused the cooperation rests on this day
 */
public record Marks(boolean contested, boolean oneSided, boolean assumed, boolean paused) {
    static final Marks NONE = new Marks(false, false, false, false);

    static Marks of(Collection<RecordedStep> causes, OtherSide otherSide) {
        Marks marks = NONE;
        for (RecordedStep cause : causes) marks = marks.and(otherSide.marksOf(cause));
        return marks;
    }

    static Marks of(RecordedStep cause, Chain<RecordedStep> chain) {
        return new Marks(chain.isDisputed(), !chain.isConfirmed(), isAssumed(cause), false);
    }

    static boolean isAssumed(RecordedStep step) {
        var source = step.step().step().source();
        return source != null && source.basis() != Basis.STATED;
    }

    Marks and(Marks other) {
        if (covers(other)) return this;
        return new Marks(
                contested || other.contested,
                oneSided || other.oneSided,
                assumed || other.assumed,
                paused || other.paused);
    }

    Marks resting(boolean resting) {
        return resting ? new Marks(contested, oneSided, assumed, true) : this;
    }

    private boolean covers(Marks other) {
        return (contested || !other.contested)
                && (oneSided || !other.oneSided)
                && (assumed || !other.assumed)
                && (paused || !other.paused);
    }
}
