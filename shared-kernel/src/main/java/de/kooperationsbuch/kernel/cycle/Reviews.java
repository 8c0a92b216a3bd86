package de.kooperationsbuch.kernel.cycle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The reviews of one cycle, of each goal the latest: the one with the latest first day, of those of one day the one recorded last. */
public final class Reviews {
    private final Map<GoalId, GoalReviewed> latest = new HashMap<>();

    /** @param review recorded after those of its first day that were taken in before */
    public void add(GoalReviewed review) {
        latest.merge(review.goal(), review, (known, next) -> next.firstDay().isBefore(known.firstDay()) ? known : next);
    }

    public Optional<GoalReviewed> of(GoalId goal) {
        return Optional.ofNullable(latest.get(goal));
    }
}
