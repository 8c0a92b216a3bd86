package de.kooperationsbuch.command.cooperation;

import static de.kooperationsbuch.command.Rules.ONLY_A_STANDARD_IN_FORCE_ENDS;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The cycle standard in force by recording order; a new one replaces the old. */
final class Standards {
    private @Nullable PartialDate inForceSince;

    void decide(FrameStep step) {
        if (!(step instanceof CycleStandardEnded)) return;
        if (inForceSince == null) throw new RuleBroken(ONLY_A_STANDARD_IN_FORCE_ENDS);
        Periods.check(inForceSince, step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(FrameStep step) {
        if (step instanceof CycleStandardAgreed)
            inForceSince = earlier(step.step().effectiveOn());
        else if (step instanceof CycleStandardEnded) inForceSince = null;
    }

    /** The end closes every standard begun on or before it, so only the earliest beginning limits it. */
    private PartialDate earlier(PartialDate date) {
        return inForceSince != null && inForceSince.firstDay().isBefore(date.firstDay()) ? inForceSince : date;
    }
}
