package de.kooperationsbuch.kernel.agreement;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** A party gave notice; the agreement holds through endsOn. */
public record NoticeGiven(
        StepHeader step,
        @Fixed AgreementId agreement,
        PartialDate endsOn,
        @NotBlank @FreeText String reason) implements AgreementStep {}
