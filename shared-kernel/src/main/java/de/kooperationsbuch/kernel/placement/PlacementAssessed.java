package de.kooperationsbuch.kernel.placement;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A side or an observer recorded its own view of the placement. */
public record PlacementAssessed(
        StepHeader step,
        PlacementType type,
        @Nullable Tendency tendency,
        @Nullable Boolean provisional,
        @Nullable AssessedGrade formalisation,
        @Nullable AssessedGrade involvement,
        @Nullable AssessedGrade funding,
        @Nullable AssessedLevels levels,
        @NotBlank @FreeText String rationale)
        implements PlacementStep {}
