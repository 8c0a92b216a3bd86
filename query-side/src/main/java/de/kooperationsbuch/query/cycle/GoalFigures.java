package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.kooperationsbuch.kernel.cycle.GoalStatus;
import java.util.List;

/** What became of the goals of a cycle, counted; those not reviewed stand in the total alone. */
record GoalFigures(
        int total,
        @JsonProperty("REACHED") int reached,
        @JsonProperty("PARTLY") int partly,
        @JsonProperty("NOT_REACHED") int notReached,
        @JsonProperty("DROPPED") int dropped,
        @JsonProperty("CARRIED_OVER") int carriedOver) {

    static GoalFigures of(List<GoalEntry> goals) {
        return new GoalFigures(
                goals.size(),
                count(goals, GoalStatus.REACHED),
                count(goals, GoalStatus.PARTLY),
                count(goals, GoalStatus.NOT_REACHED),
                count(goals, GoalStatus.DROPPED),
                count(goals, GoalStatus.CARRIED_OVER));
    }

    private static int count(List<GoalEntry> goals, GoalStatus status) {
        return (int) goals.stream().filter(goal -> goal.status() == status).count();
    }
}
