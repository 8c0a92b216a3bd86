package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** A measure of the cycle goes on in another way. */
public record MeasureAdjusted(
        StepHeader step,
        @Fixed CycleId cycle,
        @Fixed MeasureId measure,
        @NotBlank String change) implements CycleStep {}
