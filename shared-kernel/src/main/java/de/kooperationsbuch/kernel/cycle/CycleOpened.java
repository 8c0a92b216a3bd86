package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;

/** A cycle of common work begins; its last day is that of {@code until}. */
public record CycleOpened(StepHeader step, @Fixed CycleId cycle, PartialDate from, PartialDate until)
        implements CycleStep {}
