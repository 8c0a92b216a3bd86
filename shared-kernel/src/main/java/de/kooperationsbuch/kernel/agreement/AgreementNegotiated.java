package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every party accepted the same terms, in force from effectiveFrom through effectiveUntil or until ended. */
public record AgreementNegotiated(
        StepHeader step,
        @Fixed AgreementId agreement,
        @NotBlank String title,
        @Fixed @Size(min = 2) List<OrganisationId> parties,
        @Valid Terms terms,
        PartialDate effectiveFrom,
        @Nullable PartialDate effectiveUntil)
        implements AgreedTerms {}
