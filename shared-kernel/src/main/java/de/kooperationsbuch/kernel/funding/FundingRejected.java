package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** The money asked for was refused. */
public record FundingRejected(
        StepHeader step,
        @Fixed FundingId funding,
        @NotBlank @FreeText String reason) implements FundingStep {}
