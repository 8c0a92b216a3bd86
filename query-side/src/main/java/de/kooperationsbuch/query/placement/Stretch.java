package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;

/**
 * Days on which a criterion keeps its grade and the marks of its causes, up to the next stretch.
 *
 * @param fellBy the steps that ended what had held a higher grade through the day before; empty if it did not fall
 */
record Stretch(LocalDate from, Grade grade, Marks marks, List<RecordedStep> fellBy) {
    static final Stretch SILENCE = new Stretch(LocalDate.MIN, Grade.UNRECORDED, Marks.NONE, List.of());

    boolean carriesOn(Stretch before) {
        return grade == before.grade && marks.equals(before.marks);
    }
}
