package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.Min;

/** A party accepted the terms of a version. */
public record ProposalAccepted(
        StepHeader step,
        @Fixed AgreementId agreement,
        @Min(1) int version) implements NegotiationMove {}
