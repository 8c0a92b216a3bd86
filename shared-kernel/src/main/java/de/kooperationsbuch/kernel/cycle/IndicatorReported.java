package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Decimal;
import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;

/** The number that an indicator had on the day of this step. */
public record IndicatorReported(
        StepHeader step, @Fixed CycleId cycle, @Fixed IndicatorId indicator, Decimal value) implements CycleStep {}
