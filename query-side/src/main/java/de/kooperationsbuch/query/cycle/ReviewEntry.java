package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.GoalStatus;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one organisation said of a goal when it last looked at it; two may see it differently. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewEntry(
        OrganisationId by,
        GoalStatus status,
        PartialDate on,
        @Nullable String note) {
    /** @param reviews of one goal, as they happened */
    static List<ReviewEntry> of(List<GoalReviewed> reviews) {
        Map<OrganisationId, ReviewEntry> latest = new LinkedHashMap<>();
        reviews.forEach(review -> latest.put(
                review.step().by(),
                new ReviewEntry(
                        review.step().by(), review.status(), review.step().effectiveOn(), review.note())));
        return List.copyOf(latest.values());
    }
}
