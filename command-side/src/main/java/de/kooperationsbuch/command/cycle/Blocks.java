package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN;
import static de.kooperationsbuch.command.Rules.GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.ExpertTalkHeld;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.InfoSessionHeld;
import de.kooperationsbuch.kernel.cycle.Measure;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashSet;
import java.util.Set;

/** What must hold of a dated block in itself. It happened: so it may be recorded any number of times, and however late. */
final class Blocks {
    private Blocks() {}

    static void check(DatedBlock block, References references) {
        if (block instanceof ActionPlan s) checkPlan(s, references);
        else if (block instanceof NetworkMeetingHeld s) references.requireAll(s.participants(), "/data/participants");
        else if (block instanceof InfoSessionHeld s) references.requireAll(s.participants(), "/data/participants");
        else if (block instanceof ExpertTalkHeld s) references.requireAll(s.participants(), "/data/participants");
    }

    private static void checkPlan(ActionPlan plan, References references) {
        references.requireAll(plan.coAuthors(), "/data/coAuthors");
        Set<GoalId> own = new HashSet<>();
        for (int i = 0; i < plan.goals().size(); i++) {
            GoalId goal = plan.goals().get(i).goal();
            if (!own.add(goal)) throw twice(goal, "/data/goals/" + i + "/goal");
        }
        Set<MeasureId> measures = new HashSet<>();
        for (int i = 0; i < plan.measures().size(); i++) {
            Measure measure = plan.measures().get(i);
            String pointer = "/data/measures/" + i;
            if (!measures.add(measure.measure())) throw twice(measure.measure(), pointer + "/measure");
            if (measure.goal() != null && !own.contains(measure.goal()))
                throw new RuleBroken(A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN, measure.measure(), measure.goal())
                        .at(pointer + "/goal");
            references.require(measure.responsible(), pointer + "/responsible");
        }
    }

    private static RuntimeException twice(Object id, String pointer) {
        return new RuleBroken(GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES, id).at(pointer);
    }
}
