package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** A party ended the negotiation without agreement; what is in force stays in force. */
public record NegotiationBrokenOff(
        StepHeader step,
        @Fixed AgreementId agreement,
        @NotBlank @FreeText String reason) implements NegotiationMove {}
