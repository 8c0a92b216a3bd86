package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** No cycle standard binds the partners any more. */
public record CycleStandardEnded(
        StepHeader step, @NotBlank @FreeText String reason) implements FrameStep {}
