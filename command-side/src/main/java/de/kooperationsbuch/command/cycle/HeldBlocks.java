package de.kooperationsbuch.command.cycle;

import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.kernel.cycle.Goal;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.Measure;
import de.kooperationsbuch.kernel.cycle.MeasureId;
import de.kooperationsbuch.kernel.cycle.Plans;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The blocks held in one cycle: how many of each, and what its plans name by now. */
final class HeldBlocks {
    private record Planned(Set<GoalId> goals, Set<MeasureId> measures) {
        static Planned of(Plans plans) {
            return new Planned(
                    plans.goals().map(Goal::goal).collect(Collectors.toCollection(LinkedHashSet::new)),
                    plans.measures().map(Measure::measure).collect(Collectors.toSet()));
        }
    }

    private final Map<Block, Integer> counts = new EnumMap<>(Block.class);
    private final Plans plans = new Plans();
    private @Nullable Planned planned;

    void add(DatedBlock held) {
        counts.merge(Block.of(held), 1, Integer::sum);
        if (!(held instanceof ActionPlan plan)) return;
        plans.add(plan);
        planned = null;
    }

    int count(Block block) {
        return counts.getOrDefault(block, 0);
    }

    /** In the order of the plans. */
    Set<GoalId> goals() {
        return planned().goals();
    }

    Set<MeasureId> measures() {
        return planned().measures();
    }

    /** Worked out once per change of the plans. */
    private Planned planned() {
        if (planned == null) planned = Planned.of(plans);
        return planned;
    }
}
