package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The money asked for was refused. */
public record FundingRejected(
        StepHeader step, @Fixed FundingId funding, @NotBlank String reason) implements FundingStep {}
