package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partners met to work. */
public record NetworkMeetingHeld(
        StepHeader step,
        @Nullable CycleId cycle,
        List<OrganisationId> participants,
        @Nullable @FreeText List<@NotBlank String> outcomes)
        implements DatedBlock {}
