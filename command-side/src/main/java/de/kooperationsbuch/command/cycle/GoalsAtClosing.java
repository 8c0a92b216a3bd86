package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_FINISHED_GOAL_IS_NOT_CARRIED_OVER;
import static de.kooperationsbuch.command.Rules.A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED;
import static de.kooperationsbuch.command.Rules.EVERY_GOAL_IS_REVIEWED;
import static de.kooperationsbuch.command.Rules.ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER;

import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.GoalStatus;
import de.kooperationsbuch.kernel.cycle.Reviews;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The goals of a cycle when it is closed, and what became of each.
 *
 * @param goals as known now
 */
record GoalsAtClosing(Set<GoalId> goals, Reviews reviews) {
    private static final Set<GoalStatus> FINISHED = Set.of(GoalStatus.REACHED, GoalStatus.DROPPED);

    void decide(CycleClosed step) {
        List<GoalId> open = those(goal -> status(goal).isEmpty());
        if (!open.isEmpty()) throw new RuleBroken(EVERY_GOAL_IS_REVIEWED, open).at("/data/cycle");
        for (int i = 0; i < step.carriedOver().size(); i++)
            decide(step, step.carriedOver().get(i), "/data/carriedOver/" + i);
        Set<GoalId> named = new HashSet<>(step.carriedOver());
        List<GoalId> forgotten = those(
                goal -> status(goal).filter(GoalStatus.CARRIED_OVER::equals).isPresent() && !named.contains(goal));
        if (!forgotten.isEmpty())
            throw new RuleBroken(A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED, forgotten).at("/data/carriedOver");
    }

    private void decide(CycleClosed step, GoalId goal, String pointer) {
        if (!goals.contains(goal))
            throw new RuleBroken(ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER, goal, step.cycle()).at(pointer);
        status(goal).filter(FINISHED::contains).ifPresent(finished -> {
            throw new RuleBroken(A_FINISHED_GOAL_IS_NOT_CARRIED_OVER, goal, finished).at(pointer);
        });
    }

    private List<GoalId> those(Predicate<GoalId> which) {
        return goals.stream().filter(which).toList();
    }

    private Optional<GoalStatus> status(GoalId goal) {
        return reviews.of(goal).map(GoalReviewed::status);
    }
}
