package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.placement.PlacementType;
import de.kooperationsbuch.kernel.placement.Tendency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds through a run of a history; causes may change within it. */
record State(@Nullable PlacementType type, @Nullable Tendency tendency, Grades grades, Marks marks) {

    Placement on(Because because) {
        return new Placement(type, tendency, grades, marks, because);
    }

    PlacementInterval through(LocalDate from, @Nullable LocalDate to, Because because) {
        return new PlacementInterval(from, to, type, tendency, grades, marks, because);
    }
}
