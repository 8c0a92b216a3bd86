package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** A measure of the cycle goes on in another way. */
public record MeasureAdjusted(
        StepHeader step,
        @Fixed CycleId cycle,
        @Fixed MeasureId measure,
        @NotBlank @FreeText String change) implements CycleStep {}
