package de.kooperationsbuch.kernel.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** One agreed task: who does it, and with whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Task(
        @NotBlank @FreeText String title,
        OrganisationId responsible,
        Staffing staffing,
        @Nullable @FreeText String competence,
        @Nullable @FreeText String quality) {}
