package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import jakarta.validation.constraints.NotBlank;

/** The recording side takes a record back: of a correction, so that the link before it counts again; of a step itself, for good. */
public record StepWithdrawn(
        StepHeader step, StepId of, @NotBlank String reason) implements StepAboutStep {}
