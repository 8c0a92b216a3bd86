package de.kooperationsbuch.kernel.cooperation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** A standing form of meeting was given up. */
public record FormatEnded(
        StepHeader step,
        @Fixed FormatId format,
        @Nullable @FreeText String reason) implements FrameStep {}
