package de.kooperationsbuch.command.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which cycle standard binds on a day. An end closes every standard begun on or before it, whenever it was recorded, and holds through its last day. */
final class StandardsInForce {
    private final List<CycleStandardAgreed> agreed = new ArrayList<>();
    private final List<PartialDate> ends = new ArrayList<>();

    void evolve(FrameStep step) {
        if (step instanceof CycleStandardAgreed s) agreed.add(s);
        else if (step instanceof CycleStandardEnded) ends.add(step.step().effectiveOn());
    }

    /** How many of a block a cycle must contain; none without a standard. */
    int required(Block block, LocalDate day) {
        return agreed.stream()
                .filter(standard -> binds(standard.step().effectiveOn(), day))
                .reduce((before, next) -> beginning(next).isBefore(beginning(before)) ? before : next)
                .map(block::required)
                .orElse(0);
    }

    private boolean binds(PartialDate beginning, LocalDate day) {
        return !beginning.firstDay().isAfter(day)
                && ends.stream()
                        .noneMatch(end ->
                                !end.endsBefore(beginning) && end.lastDay().isBefore(day));
    }

    private static LocalDate beginning(CycleStandardAgreed standard) {
        return standard.step().effectiveOn().firstDay();
    }
}
