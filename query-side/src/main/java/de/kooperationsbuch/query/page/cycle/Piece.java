package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One block that was held, waived, or is outstanding.
 *
 * @param on when it was held, or by when it is or was due
 * @param step by which it was held
 * @param late whether it was recorded only after the closing of the cycle
 */
public record Piece(
        PieceState state, PartialDate on, @Nullable StepId step, boolean late) {
    static Piece held(PartialDate on, StepId step, boolean late) {
        return new Piece(PieceState.DONE, on, step, late);
    }

    static Piece notHeld(PieceState state, LocalDate by) {
        return new Piece(state, PartialDate.of(by), null, false);
    }
}
