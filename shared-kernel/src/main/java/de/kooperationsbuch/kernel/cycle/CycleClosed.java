package de.kooperationsbuch.kernel.cycle;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** Both reviewed the cycle; the goals that are carried over go on in the next one, each once. */
public record CycleClosed(
        StepHeader step,
        @Fixed CycleId cycle,
        @NotBlank @FreeText String summary,
        List<GoalId> carriedOver) implements CycleStep {}
