package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.WebAddress;
import de.kooperationsbuch.kernel.funding.FundingId;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The city council decided on the common work. */
public record CouncilResolved(
        StepHeader step,
        @NotBlank String reference,
        @NotBlank String subject,
        @Nullable FundingId funding,
        @Nullable WebAddress oparl)
        implements CycleStep {}
