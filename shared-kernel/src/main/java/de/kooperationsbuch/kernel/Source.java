package de.kooperationsbuch.kernel;

import de.kooperationsbuch.kernel.personal.FreeText;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param basis how the step follows from the source, {@code STATED} unless given
 */
public record Source(
        @Nullable String title,
        @Nullable String section,
        @Nullable @Min(1) Integer page,
        @Nullable WebAddress url,
        @Nullable @FreeText String note,
        @Nullable Basis basis) {
    public Source {
        if (basis == null) basis = Basis.STATED;
    }
}
