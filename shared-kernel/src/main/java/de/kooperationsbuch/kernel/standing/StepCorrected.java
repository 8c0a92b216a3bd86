package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.json.AsSeen;
import de.kooperationsbuch.kernel.organisation.Registration;
import org.jspecify.annotations.Nullable;

/**
 * The recording side puts a step right. What is given replaces what the step said, what is left out stays: also source and evidence of the header. The
 * record as it was stays readable.
 *
 * @param effectiveOn when the corrected thing happened, in truth
 * @param data the whole new data of the corrected step
 * @param registration what a corrected registration of an organisation says from now on; set by the write side, never part of the envelope
 */
public record StepCorrected(
        StepHeader step,
        StepId of,
        @Nullable PartialDate effectiveOn,
        @Nullable NewData data,
        @AsSeen @Nullable Registration registration)
        implements RecordChange {
    public StepCorrected saying(NewData other) {
        return new StepCorrected(step, of, effectiveOn, other, registration);
    }

    @Override
    public StepCorrected leaving(Registration left) {
        return new StepCorrected(step, of, effectiveOn, data, left);
    }
}
