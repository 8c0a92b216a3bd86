package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which waivers of one cycle each side stands behind. */
final class Waivers {
    private record Word(StepName block, Side side) {}

    private final Map<Word, Set<StepId>> given = new HashMap<>();
    private final Sides sides;

    Waivers(Sides sides) {
        this.sides = sides;
    }

    void agreed(StepWaived waiver, StepHeader by) {
        sides.speakingIn(by)
                .map(side -> new Word(waiver.block(), side))
                .ifPresent(word ->
                        given.computeIfAbsent(word, none -> new HashSet<>()).add(waiver.stepId()));
    }

    /** How often both sides waived a block, be it that one confirmed what the other recorded, or that each recorded a waiver of its own. */
    private int waived(Block block) {
        return sides.both().stream()
                .map(side -> new Word(block.step(), side))
                .mapToInt(word -> given.getOrDefault(word, Set.of()).size())
                .min()
                .orElse(0);
    }

    void requireHeldOrWaived(Block block, int required, long held) {
        int waived = waived(block);
        if (held + waived < required)
            throw new RuleBroken(EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED, block.step(), required, held, waived)
                    .at("/data/cycle");
    }
}
