package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.CycleState;
import de.kooperationsbuch.query.cycle.GoalEntry;
import de.kooperationsbuch.query.cycle.IndicatorEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle that has begun and is not closed: what both sides want to reach in it, and how far it has come.
 *
 * @param completeness in per cent of what the standard requires; null without a standard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenCycle(
        CycleId cycle,
        LocalDate from,
        LocalDate until,
        @Nullable Integer completeness,
        List<GoalEntry> goals,
        List<IndicatorEntry> indicators) {
    static List<OpenCycle> of(List<Cycle> cycles) {
        return cycles.stream()
                .filter(cycle -> cycle.state() == CycleState.OPEN)
                .map(cycle -> new OpenCycle(
                        cycle.cycle(),
                        cycle.from(),
                        cycle.until(),
                        cycle.completeness(),
                        cycle.goals(),
                        cycle.indicators()))
                .toList();
    }
}
