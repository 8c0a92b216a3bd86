package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;

/** The text of a plan of goals and measures, as adopted or as carried on. */
public sealed interface ActionPlan extends DatedBlock permits ActionPlanAdopted, ActionPlanUpdated {
    String title();

    List<OrganisationId> coAuthors();

    List<Goal> goals();

    List<Measure> measures();
}
