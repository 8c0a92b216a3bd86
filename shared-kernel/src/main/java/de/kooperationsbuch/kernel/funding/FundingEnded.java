package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** The funding runs through the day of this step and no longer; followUp names what comes after it. */
public record FundingEnded(
        StepHeader step,
        @Fixed FundingId funding,
        @Nullable @FreeText String reason,
        @Nullable FundingId followUp) implements FundingStep {}
