package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** Kommune and Verbund no longer work together. */
public record CooperationEnded(
        StepHeader step, @NotBlank @FreeText String reason) implements FrameStep {}
