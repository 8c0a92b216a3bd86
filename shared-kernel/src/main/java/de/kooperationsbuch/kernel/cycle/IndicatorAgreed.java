package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** Both sides agreed by which number they see how far a cycle has come. */
public record IndicatorAgreed(
        StepHeader step,
        @Fixed CycleId cycle,
        @Fixed IndicatorId indicator,
        @NotBlank String title,
        @NotBlank String unit,
        Decimal target)
        implements CycleStep {}
