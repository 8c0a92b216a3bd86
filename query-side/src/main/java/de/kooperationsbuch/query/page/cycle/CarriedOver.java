package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.GoalEntry;
import java.util.List;
import java.util.stream.Stream;

/** The goals that go on in the next cycle, by their titles. */
final class CarriedOver {
    private CarriedOver() {}

    static List<String> from(Cycle cycle) {
        return Stream.ofNullable(cycle.closing())
                .flatMap(closing -> closing.carriedOver().stream())
                .map(goal -> title(goal, cycle.goals()))
                .toList();
    }

    private static String title(GoalId carried, List<GoalEntry> goals) {
        return goals.stream()
                .filter(goal -> goal.goal().equals(carried))
                .map(GoalEntry::title)
                .findFirst()
                .orElseGet(carried::value);
    }
}
