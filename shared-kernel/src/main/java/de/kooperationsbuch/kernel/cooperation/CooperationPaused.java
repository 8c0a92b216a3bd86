package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The common work rests for a time. */
public record CooperationPaused(StepHeader step, @NotBlank String reason) implements FrameStep {}
