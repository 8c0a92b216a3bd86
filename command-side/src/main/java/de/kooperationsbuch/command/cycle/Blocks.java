package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN;
import static de.kooperationsbuch.command.Rules.A_NAMED_CYCLE_HAS_BEEN_OPENED;
import static de.kooperationsbuch.command.Rules.GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.funding.Fundings;
import de.kooperationsbuch.kernel.cycle.ActionPlanAdopted;
import de.kooperationsbuch.kernel.cycle.ActionPlanUpdated;
import de.kooperationsbuch.kernel.cycle.CouncilResolved;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.DialogConferenceHeld;
import de.kooperationsbuch.kernel.cycle.ExpertTalkHeld;
import de.kooperationsbuch.kernel.cycle.Goal;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.InfoSessionHeld;
import de.kooperationsbuch.kernel.cycle.Measure;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.cycle.StadtratReportFiled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dated blocks: each may happen any number of times; no later decision depends on one. */
public final class Blocks {
    private final Fundings fundings;

    public Blocks(Fundings fundings) {
        this.fundings = fundings;
    }

    public void decide(CycleStep step, References references) {
        if (step instanceof ActionPlanAdopted s)
            decidePlan(s.cycle(), s.coAuthors(), s.goals(), s.measures(), references);
        else if (step instanceof ActionPlanUpdated s)
            decidePlan(s.cycle(), s.coAuthors(), s.goals(), s.measures(), references);
        else if (step instanceof NetworkMeetingHeld s) decideTalk(s.cycle(), s.participants(), references);
        else if (step instanceof InfoSessionHeld s) decideTalk(s.cycle(), s.participants(), references);
        else if (step instanceof ExpertTalkHeld s) decideTalk(s.cycle(), s.participants(), references);
        else if (step instanceof DialogConferenceHeld s) requireOpened(s.cycle());
        else if (step instanceof StadtratReportFiled s) requireOpened(s.cycle());
        else if (step instanceof CouncilResolved s && s.funding() != null) fundings.requireKnown(s.funding());
    }

    private void decidePlan(
            @Nullable CycleId cycle,
            List<OrganisationId> coAuthors,
            List<Goal> goals,
            List<Measure> measures,
            References references) {
        requireOpened(cycle);
        references.requireAll(coAuthors, "/data/coAuthors");
        Set<GoalId> own = new HashSet<>();
        for (int i = 0; i < goals.size(); i++)
            if (!own.add(goals.get(i).goal())) throw twice(goals.get(i).goal(), "/data/goals/" + i + "/goal");
        Set<MeasureId> measureIds = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            String pointer = "/data/measures/" + i;
            if (!measureIds.add(measure.measure())) throw twice(measure.measure(), pointer + "/measure");
            if (measure.goal() != null && !own.contains(measure.goal()))
                throw new RuleBroken(A_MEASURE_SERVES_A_GOAL_OF_ITS_PLAN, measure.measure(), measure.goal())
                        .at(pointer + "/goal");
            references.require(measure.responsible(), pointer + "/responsible");
        }
    }

    private static RuntimeException twice(Object id, String pointer) {
        return new RuleBroken(GOALS_AND_MEASURES_HAVE_THEIR_OWN_NAMES, id).at(pointer);
    }

    private static void decideTalk(
            @Nullable CycleId cycle, @Nullable List<OrganisationId> participants, References references) {
        requireOpened(cycle);
        references.requireAll(participants, "/data/participants");
    }

    private static void requireOpened(@Nullable CycleId cycle) {
        if (cycle != null) throw new RuleBroken(A_NAMED_CYCLE_HAS_BEEN_OPENED, cycle).at("/data/cycle");
    }
}
