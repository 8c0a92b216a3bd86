package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.WebAddress;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The yearly report went to the city council. */
public record StadtratReportFiled(
        StepHeader step,
        @Nullable CycleId cycle,
        @NotBlank String title,
        @Nullable String reference,
        @Nullable WebAddress oparl,
        @Nullable PartialDate heardOn,
        @Nullable CouncilOutcome outcome)
        implements DatedBlock {}
