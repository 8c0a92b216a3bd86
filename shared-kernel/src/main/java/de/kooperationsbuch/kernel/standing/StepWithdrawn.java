package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.json.AsSeen;
import de.kooperationsbuch.kernel.organisation.Registration;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The recording side takes a record back: of a correction, so that the link before it counts again; of a step itself, for good.
 *
 * @param registration what a registration of an organisation says again, once its correction is taken back; set by the write side, never part of the envelope
 */
public record StepWithdrawn(
        StepHeader step,
        StepId of,
        @NotBlank @FreeText String reason,
        @AsSeen @Nullable Registration registration) implements RecordChange {
    @Override
    public StepWithdrawn leaving(Registration left) {
        return new StepWithdrawn(step, of, reason, left);
    }
}
