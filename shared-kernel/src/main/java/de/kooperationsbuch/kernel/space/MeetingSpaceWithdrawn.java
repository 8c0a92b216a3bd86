package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The rooms are no longer there. */
public record MeetingSpaceWithdrawn(
        StepHeader step, @Fixed SpaceId space, @NotBlank String reason) implements SpaceStep {}
