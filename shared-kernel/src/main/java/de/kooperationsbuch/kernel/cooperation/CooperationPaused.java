package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** The common work rests for a time. */
public record CooperationPaused(
        StepHeader step, @NotBlank @FreeText String reason) implements FrameStep {}
