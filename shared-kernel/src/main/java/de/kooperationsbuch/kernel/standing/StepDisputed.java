package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** The other side says that the step is not as it was recorded. Blocks nothing, but marks the step until the dispute is settled. */
public record StepDisputed(
        StepHeader step, StepId of, @NotBlank @FreeText String reason) implements StepAboutStep {}
