package de.kooperationsbuch.command;

import static de.kooperationsbuch.command.Rules.AN_END_IS_NOT_BEFORE_ITS_BEGINNING;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The one rule about dates: within one thing, the last day of its end is not before the first day of its beginning. */
public final class Periods {
    private Periods() {}

    public static void check(PartialDate beginning, @Nullable PartialDate end, String pointer) {
        if (end != null && end.endsBefore(beginning))
            throw new RuleBroken(AN_END_IS_NOT_BEFORE_ITS_BEGINNING, end, beginning).at(pointer);
    }
}
