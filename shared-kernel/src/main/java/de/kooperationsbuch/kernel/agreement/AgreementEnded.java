package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** The agreement holds through the day of this step and no longer. */
public record AgreementEnded(
        StepHeader step,
        @Fixed AgreementId agreement,
        AgreementEndReason reason,
        @Nullable @FreeText String note) implements AgreementStep {}
