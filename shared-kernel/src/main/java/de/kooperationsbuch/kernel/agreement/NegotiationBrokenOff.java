package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** A party ended the negotiation without agreement; what is in force stays in force. */
public record NegotiationBrokenOff(
        StepHeader step,
        @Fixed AgreementId agreement,
        @NotBlank String reason) implements NegotiationMove {}
