package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** What became of a goal in a cycle. */
public record GoalReviewed(
        StepHeader step,
        @Fixed CycleId cycle,
        @Fixed GoalId goal,
        GoalStatus status,
        @Nullable @FreeText String note) implements CycleStep {}
