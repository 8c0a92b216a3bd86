package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Both sides agreed what every cycle must contain, as numbers of each block per cycle; replaces the earlier standard.
 *
 * @param months length of a cycle, 12 unless given
 */
public record CycleStandardAgreed(
        StepHeader step,
        @Min(0) @Max(1000) int networkMeetings,
        @Min(0) @Max(1000) int dialogConferences,
        @Min(0) @Max(1000) int stadtratReports,
        @Min(0) @Max(1000) int infoSessions,
        @Min(0) @Max(1000) int expertTalks,
        @Min(0) @Max(1000) int actionPlans,
        @Nullable @Min(1) @Max(120) Integer months)
        implements FrameStep {
    public CycleStandardAgreed {
        if (months == null) months = 12;
    }
}
