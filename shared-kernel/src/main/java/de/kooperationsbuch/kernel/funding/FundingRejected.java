package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The money asked for was refused. */
public record FundingRejected(
        StepHeader step, FundingId funding, @NotBlank String reason) implements FundingStep {}
