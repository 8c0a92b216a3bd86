package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How one side sees the partnership in a cycle, each from 1 (poor) to 5 (good). What counts is the difference between the sides; the other side sees it when
 * both have rated or the cycle is closed.
 */
public record PartnershipRated(
        StepHeader step,
        @Fixed CycleId cycle,
        @Min(1) @Max(5) int equality,
        @Min(1) @Max(5) int reliability,
        @Min(1) @Max(5) int information,
        @Min(1) @Max(5) int influence,
        @Nullable @FreeText String comment)
        implements CycleStep {}
