package de.kooperationsbuch.kernel.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** One agreed task: who does it, and with whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Task(
        @NotBlank String title,
        OrganisationId responsible,
        Staffing staffing,
        @Nullable String competence,
        @Nullable String quality) {}
