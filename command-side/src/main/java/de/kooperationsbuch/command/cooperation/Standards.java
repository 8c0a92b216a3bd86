package de.kooperationsbuch.command.cooperation;

import static de.kooperationsbuch.command.Rules.ONLY_A_STANDARD_IN_FORCE_ENDS;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cycle standards that no recorded end closes yet; an end closes every standard begun on or before it. */
final class Standards {
    private final List<PartialDate> open = new ArrayList<>();

    void decide(FrameStep step) {
        if (!(step instanceof CycleStandardEnded)) return;
        PartialDate earliest = open.stream()
                .min(Comparator.comparing(PartialDate::firstDay))
                .orElseThrow(() -> new RuleBroken(ONLY_A_STANDARD_IN_FORCE_ENDS));
        Periods.check(earliest, step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(FrameStep step) {
        PartialDate date = step.step().effectiveOn();
        if (step instanceof CycleStandardAgreed) open.add(date);
        else if (step instanceof CycleStandardEnded) open.removeIf(beginning -> !date.endsBefore(beginning));
    }
}
