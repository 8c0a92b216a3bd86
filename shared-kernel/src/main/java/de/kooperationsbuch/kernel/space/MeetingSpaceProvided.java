package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Rooms to meet in are there. */
public record MeetingSpaceProvided(
        StepHeader step,
        @Fixed SpaceId space,
        @NotBlank String name,
        @Nullable OrganisationId provider,
        @Nullable @FreeText String terms)
        implements SpaceStep {}
