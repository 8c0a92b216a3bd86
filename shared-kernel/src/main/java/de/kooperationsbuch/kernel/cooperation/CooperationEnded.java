package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** Kommune and Verbund no longer work together. */
public record CooperationEnded(StepHeader step, @NotBlank String reason) implements FrameStep {}
