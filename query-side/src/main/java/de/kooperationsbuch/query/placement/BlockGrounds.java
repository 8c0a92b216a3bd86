package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.ActionPlanAdopted;
import de.kooperationsbuch.kernel.cycle.ActionPlanUpdated;
import de.kooperationsbuch.kernel.cycle.DialogConferenceHeld;
import de.kooperationsbuch.kernel.cycle.ExpertTalkHeld;
import de.kooperationsbuch.kernel.cycle.NetworkMeetingHeld;
import de.kooperationsbuch.kernel.cycle.StadtratReportFiled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;

/** What the common year brought: plans with the Verbund as co-author, and meetings, talks, conferences and reports. They age. */
final class BlockGrounds {
    private static final int MONTHS_OF_A_PLAN = 24;
    private static final int MONTHS_OF_AN_ENCOUNTER = 15;

    private BlockGrounds() {}

    static List<Ground> in(Constellation constellation) {
        List<Ground> grounds = new ArrayList<>();
        for (RecordedStep recorded : constellation.cooperationSteps())
            if (isPlan(recorded.step(), constellation.verbund()))
                grounds.add(Ground.aging(GroundKind.ACTION_PLAN, MONTHS_OF_A_PLAN, recorded));
            else if (isEncounter(recorded.step(), constellation.verbund()))
                grounds.add(Ground.aging(GroundKind.ENCOUNTER, MONTHS_OF_AN_ENCOUNTER, recorded));
        return grounds;
    }

    private static boolean isPlan(Step step, OrganisationId verbund) {
        if (step instanceof ActionPlanAdopted adopted)
            return adopted.coAuthors().contains(verbund);
        return step instanceof ActionPlanUpdated updated && updated.coAuthors().contains(verbund);
    }

    private static boolean isEncounter(Step step, OrganisationId verbund) {
        if (step instanceof NetworkMeetingHeld held) return held.participants().contains(verbund);
        if (step instanceof ExpertTalkHeld held) return held.participants().contains(verbund);
        return step instanceof DialogConferenceHeld || step instanceof StadtratReportFiled;
    }
}
