package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** No cycle standard binds the partners any more. */
public record CycleStandardEnded(StepHeader step, @NotBlank String reason) implements FrameStep {}
