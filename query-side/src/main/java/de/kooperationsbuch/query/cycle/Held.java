package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The blocks of a cycle that happened by a day. */
final class Held {
    private final Map<Block, List<RecordedStep>> byBlock = new EnumMap<>(Block.class);
    private final long closedAt;

    /** @param known everything of the cycle, so also a closing that took effect later */
    Held(CycleSteps then, CycleSteps known) {
        closedAt = known.closing().map(RecordedStep::position).orElse(Long.MAX_VALUE);
        then.recorded(DatedBlock.class)
                .forEach(recorded -> byBlock.computeIfAbsent(
                                Block.of((DatedBlock) recorded.step()), none -> new ArrayList<>())
                        .add(recorded));
    }

    List<RecordedStep> of(Block block) {
        return byBlock.getOrDefault(block, List.of());
    }

    /** Those that were recorded after the cycle was closed. */
    List<RecordedStep> late(List<RecordedStep> steps) {
        return steps.stream().filter(step -> step.position() > closedAt).toList();
    }

    static List<StepId> ids(List<RecordedStep> steps) {
        return steps.stream().map(recorded -> recorded.step().stepId()).toList();
    }
}
