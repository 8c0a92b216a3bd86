package de.kooperationsbuch.kernel.space;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;

/** Something about the rooms changed. */
public record MeetingSpaceChanged(
        StepHeader step,
        @Fixed SpaceId space,
        @NotBlank @FreeText String change) implements SpaceStep {}
