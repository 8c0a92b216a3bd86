package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** The rooms are no longer there. */
public record MeetingSpaceWithdrawn(
        StepHeader step,
        @Fixed SpaceId space,
        @NotBlank @FreeText String reason) implements SpaceStep {}
