package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** Something about the rooms changed. */
public record MeetingSpaceChanged(
        StepHeader step, @Fixed SpaceId space, @NotBlank String change) implements SpaceStep {}
