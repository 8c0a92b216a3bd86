package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * Something that holds through a span of days and on which a grade can rest.
 *
 * @param steps the steps through which it holds
 * @param endedBy the steps that set its last day, empty if it is endless or merely ages
 */
record Ground(GroundKind kind, Span days, List<RecordedStep> steps, List<RecordedStep> endedBy) {

    static Ground aging(GroundKind kind, int months, RecordedStep happened) {
        return new Ground(kind, Months.within(months, Span.firstDay(happened)), List.of(happened), List.of());
    }

    long position() {
        return steps.get(0).position();
    }
}
