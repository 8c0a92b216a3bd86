package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both sides met in public and reviewed the year’s work together. */
public record DialogConferenceHeld(
        StepHeader step,
        @Nullable CycleId cycle,
        @NotBlank String title,
        @Nullable @Min(0) Integer attendance,
        @Nullable @FreeText List<@NotBlank String> results,
        @Nullable Boolean externallyModerated)
        implements DatedBlock {}
