package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import org.jspecify.annotations.Nullable;

/**
 * The recording side puts a step right. What is given replaces what the step said, what is left out stays: also source and evidence of the header. The
 * record as it was stays readable.
 *
 * @param effectiveOn when the corrected thing happened, in truth
 * @param data the whole new data of the corrected step
 */
public record StepCorrected(
        StepHeader step,
        StepId of,
        @Nullable PartialDate effectiveOn,
        @Nullable NewData data) implements StepAboutStep {}
