package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** One agreed task: who does it, and with whom. */
public record Task(
        @NotBlank String title,
        OrganisationId responsible,
        Staffing staffing,
        @Nullable String competence,
        @Nullable String quality) {}
