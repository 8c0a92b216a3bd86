package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** A side regards the dispute as settled. It is settled once every side has recorded it with the same result. */
public record DisputeSettled(
        StepHeader step,
        StepId of,
        SettlementResult result,
        @Nullable @FreeText String note) implements StepAboutStep {}
