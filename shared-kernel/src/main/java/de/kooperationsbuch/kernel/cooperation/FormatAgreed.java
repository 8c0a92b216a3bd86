package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Both sides agreed to meet in a standing form: a round table, a steering group, a regular talk. */
public record FormatAgreed(
        StepHeader step,
        @Fixed FormatId format,
        @NotBlank String title,
        @Nullable @Min(1) @Max(1000) Integer meetingsPerYear)
        implements FrameStep {}
