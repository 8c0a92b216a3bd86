package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.GoalId;
import java.util.List;

/**
 * How a cycle ended, and what goes on in the next one.
 *
 * @param carriedOver each goal once, however often the closing names it
 */
public record ClosingEntry(PartialDate closedOn, String summary, List<GoalId> carriedOver) {
    static ClosingEntry of(CycleClosed closed) {
        return new ClosingEntry(
                closed.step().effectiveOn(),
                closed.summary(),
                closed.carriedOver().stream().distinct().toList());
    }
}
