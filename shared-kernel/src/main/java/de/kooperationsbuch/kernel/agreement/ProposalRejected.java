package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** A party did not accept the terms of a version. */
public record ProposalRejected(
        StepHeader step,
        @Fixed AgreementId agreement,
        @Min(1) int version,
        @NotBlank @FreeText String reason) implements NegotiationMove {}
