package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.agreement.Staffing;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What is to be done for a goal, by whom and by when. */
public record Measure(
        MeasureId measure,
        @Nullable GoalId goal,
        @NotBlank String title,
        OrganisationId responsible,
        Staffing staffing,
        @Nullable PartialDate dueOn) {}
