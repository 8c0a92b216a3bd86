package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partners informed or trained others. */
public record InfoSessionHeld(
        StepHeader step,
        @Nullable CycleId cycle,
        @NotBlank String title,
        @Nullable List<OrganisationId> participants,
        @Nullable @Min(0) Integer attendance)
        implements DatedBlock {}
