package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepName;
import jakarta.validation.constraints.NotBlank;

/**
 * Something is planned; fulfilled by the first such step on or after the planned day within its cycle, overdue without one.
 *
 * @param plannedOn may lie ahead
 */
public record StepScheduled(
        StepHeader step, StepName block, @NotBlank String title, PartialDate plannedOn) implements CycleStep {}
