package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.Goal;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.Plans;
import de.kooperationsbuch.kernel.cycle.Reviews;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The goals of a cycle by a day: those of its plans, then those that the cycle before carried over and no plan names again. */
final class Goals {
    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<GoalId, CycleId> origins = new HashMap<>();

    private Goals(Plans plans, Optional<Cycle> before) {
        plans.goals().forEach(goal -> goals.put(goal.goal(), goal));
        before.ifPresent(this::carryOver);
    }

    static List<GoalEntry> of(CycleSteps then, Plans plans, Optional<Cycle> before) {
        Goals known = new Goals(plans, before);
        Reviews reviews = new Reviews();
        then.only(GoalReviewed.class).forEach(reviews::add);
        Map<GoalId, List<GoalReviewed>> byGoal =
                then.only(GoalReviewed.class).collect(Collectors.groupingBy(GoalReviewed::goal));
        return known.goals.values().stream()
                .map(goal -> GoalEntry.of(
                        goal,
                        reviews.of(goal.goal()).orElse(null),
                        known.origins.get(goal.goal()),
                        ReviewEntry.of(byGoal.getOrDefault(goal.goal(), List.of()))))
                .toList();
    }

    private void carryOver(Cycle before) {
        if (before.closing() == null) return;
        Map<GoalId, GoalEntry> there = new HashMap<>();
        before.goals().forEach(goal -> there.put(goal.goal(), goal));
        for (GoalId carried : before.closing().carriedOver()) {
            GoalEntry goal = there.get(carried);
            goals.putIfAbsent(carried, goal == null ? untitled(carried) : goal.named());
            origins.put(carried, goal == null || goal.origin() == null ? before.cycle() : goal.origin());
        }
    }

    /** Its plan was withdrawn since; what both carried over does not just disappear. */
    private static Goal untitled(GoalId goal) {
        return new Goal(goal, goal.value(), null);
    }
}
