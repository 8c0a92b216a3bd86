package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.FieldOfAction;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.Goal;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.GoalStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal in a cycle, on a day.
 *
 * @param status what the latest review in this cycle says; null while there was none
 * @param reviews the latest of each organisation
 * @param origin the cycle in which a goal that was carried over first appeared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalEntry(
        GoalId goal,
        String title,
        @Nullable FieldOfAction field,
        @Nullable GoalStatus status,
        @Nullable String note,
        @Nullable PartialDate reviewedOn,
        @Nullable CycleId origin,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReviewEntry> reviews) {

    static GoalEntry of(Goal goal, @Nullable GoalReviewed review, @Nullable CycleId origin, List<ReviewEntry> reviews) {
        if (review == null)
            return new GoalEntry(goal.goal(), goal.title(), goal.field(), null, null, null, origin, reviews);
        return new GoalEntry(
                goal.goal(),
                goal.title(),
                goal.field(),
                review.status(),
                review.note(),
                review.step().effectiveOn(),
                origin,
                reviews);
    }

    Goal named() {
        return new Goal(goal, title, field);
    }

    @JsonIgnore
    public boolean isReviewed() {
        return status != null;
    }
}
