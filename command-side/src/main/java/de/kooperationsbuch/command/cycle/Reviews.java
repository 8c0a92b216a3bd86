package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_FINISHED_GOAL_IS_NOT_CARRIED_OVER;
import static de.kooperationsbuch.command.Rules.A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED;
import static de.kooperationsbuch.command.Rules.EVERY_GOAL_IS_REVIEWED;
import static de.kooperationsbuch.command.Rules.ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER;

import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.GoalStatus;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What became of the goals of one cycle, by the latest review of each. */
final class Reviews {
    private static final Set<GoalStatus> FINISHED = Set.of(GoalStatus.REACHED, GoalStatus.DROPPED);
    private final Map<GoalId, GoalStatus> latest = new HashMap<>();

    void evolve(GoalReviewed step) {
        latest.put(step.goal(), step.status());
    }

    /** @param goals of the cycle as known now */
    void decide(CycleClosed step, Set<GoalId> goals) {
        List<GoalId> open =
                goals.stream().filter(goal -> !latest.containsKey(goal)).toList();
        if (!open.isEmpty()) throw new RuleBroken(EVERY_GOAL_IS_REVIEWED, open).at("/data/cycle");
        for (int i = 0; i < step.carriedOver().size(); i++)
            decide(step, step.carriedOver().get(i), goals, "/data/carriedOver/" + i);
        List<GoalId> forgotten = goals.stream()
                .filter(goal -> latest.get(goal) == GoalStatus.CARRIED_OVER)
                .filter(goal -> !step.carriedOver().contains(goal))
                .toList();
        if (!forgotten.isEmpty())
            throw new RuleBroken(A_GOAL_REVIEWED_AS_CARRIED_OVER_IS_NAMED, forgotten).at("/data/carriedOver");
    }

    private void decide(CycleClosed step, GoalId goal, Set<GoalId> goals, String pointer) {
        if (!goals.contains(goal))
            throw new RuleBroken(ONLY_GOALS_OF_THE_CYCLE_ARE_CARRIED_OVER, goal, step.cycle()).at(pointer);
        if (FINISHED.contains(latest.get(goal)))
            throw new RuleBroken(A_FINISHED_GOAL_IS_NOT_CARRIED_OVER, goal, latest.get(goal)).at(pointer);
    }
}
