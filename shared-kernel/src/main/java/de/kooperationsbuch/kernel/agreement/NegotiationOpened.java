package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A party invited the others to agree on something. */
public record NegotiationOpened(
        StepHeader step,
        @Fixed AgreementId agreement,
        @NotBlank String title,
        @Fixed @Size(min = 2) List<OrganisationId> parties,
        @FreeText @NotBlank String subject)
        implements NegotiationMove {}
