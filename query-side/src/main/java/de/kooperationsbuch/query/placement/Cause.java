package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A step that carries an answer, to be looked up in its subject. */
public record Cause(SubjectId subject, StepId stepId) {

    static List<Cause> of(List<RecordedStep> steps) {
        return steps.stream().map(Cause::of).toList();
    }

    static Cause of(RecordedStep recorded) {
        return new Cause(recorded.step().step().subject(), recorded.step().stepId());
    }

    /** Those whose steps may be looked up. */
    static List<Cause> seenBy(Sight sight, List<Cause> causes) {
        return causes.stream()
                .filter(cause -> sight.shows(cause.subject(), cause.stepId()))
                .toList();
    }

    /** Each step once, in recording order. */
    static List<RecordedStep> inOrder(Collection<RecordedStep> steps) {
        List<RecordedStep> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparingLong(RecordedStep::position));
        List<RecordedStep> once = new ArrayList<>(sorted.size());
        for (RecordedStep step : sorted)
            if (once.isEmpty() || once.get(once.size() - 1).position() != step.position()) once.add(step);
        return once;
    }
}
