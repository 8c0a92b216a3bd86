package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The waivers of one block in one cycle. One counts when both sides stand by it: because it was confirmed, or because each side recorded its own. What was
 * imported, or recorded by a third party, is nobody's own word.
 */
final class Waivers {
    private int confirmed;
    private final Map<Side, Integer> oneSided = new HashMap<>();
    private List<Side> sides = List.of();

    /** By block, for the waivers of one cycle. */
    static Map<Block, Integer> counted(CycleSteps cycle, Standings standings) {
        Map<Block, Waivers> waivers = new EnumMap<>(Block.class);
        cycle.recorded(StepWaived.class)
                .forEach(recorded -> Block.named(((StepWaived) recorded.step()).block())
                        .ifPresent(block -> waivers.computeIfAbsent(block, none -> new Waivers())
                                .add(standings.chain(recorded.step().stepId()).orElseThrow())));
        Map<Block, Integer> counts = new EnumMap<>(Block.class);
        waivers.forEach((block, waived) -> counts.put(block, waived.count()));
        return counts;
    }

    private void add(Chain<RecordedStep> waiver) {
        sides = waiver.sides();
        if (waiver.isConfirmed()) confirmed++;
        else
            sides.stream()
                    .filter(side -> !waiver.others().contains(side))
                    .forEach(side -> oneSided.merge(side, 1, Integer::sum));
    }

    private int count() {
        return confirmed
                + sides.stream()
                        .mapToInt(side -> oneSided.getOrDefault(side, 0))
                        .min()
                        .orElse(0);
    }
}
