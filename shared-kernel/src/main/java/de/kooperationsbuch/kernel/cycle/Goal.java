package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.FieldOfAction;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What a plan wants to reach. */
public record Goal(
        GoalId goal, @NotBlank String title, @Nullable FieldOfAction field) {}
