package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** A required block of the cycle is left out, for a reason. Counts once each side has recorded or confirmed it. */
public record StepWaived(
        StepHeader step,
        @Fixed CycleId cycle,
        @Fixed StepName block,
        @NotBlank @FreeText String reason) implements CycleStep {}
