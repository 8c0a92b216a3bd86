package de.kooperationsbuch.query.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one cycle, to be set beside those of the others.
 *
 * @param indicators by name, so that the same number can be followed from cycle to cycle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CycleRow(
        CycleId cycle,
        LocalDate from,
        LocalDate until,
        CycleState state,
        @Nullable Integer completeness,
        List<BlockFigures> blocks,
        GoalFigures goals,
        Map<IndicatorId, IndicatorFigures> indicators,
        @Nullable List<RatingFigures> ratings,
        @Nullable RatingDifference difference) {

    /** How many of a block. */
    record BlockFigures(Block block, int required, int held, int waived, int overdue) {
        static BlockFigures of(BlockEntry entry) {
            return new BlockFigures(entry.block(), entry.required(), entry.held(), entry.waived(), entry.overdue());
        }
    }

    static CycleRow of(Cycle cycle) {
        Map<IndicatorId, IndicatorFigures> indicators = new LinkedHashMap<>();
        cycle.indicators().forEach(entry -> indicators.put(entry.indicator(), IndicatorFigures.of(entry)));
        return new CycleRow(
                cycle.cycle(),
                cycle.from(),
                cycle.until(),
                cycle.state(),
                cycle.completeness(),
                cycle.blocks().stream().map(BlockFigures::of).toList(),
                GoalFigures.of(cycle.goals()),
                indicators,
                cycle.ratings() == null
                        ? null
                        : cycle.ratings().stream().map(RatingFigures::of).toList(),
                cycle.difference());
    }
}
