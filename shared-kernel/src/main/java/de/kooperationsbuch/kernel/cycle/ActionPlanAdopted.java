package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of goals and measures was adopted. */
public record ActionPlanAdopted(
        StepHeader step,
        @Nullable CycleId cycle,
        @NotBlank String title,
        @Nullable PlanScope scope,
        List<OrganisationId> coAuthors,
        List<@Valid Goal> goals,
        List<@Valid Measure> measures)
        implements ActionPlan {}
