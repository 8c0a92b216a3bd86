package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.StepConfirmed;

/** The waivers of one cycle, and what they are needed for: that it may be closed though not all was held. */
final class Waivers {
    private final AgreedWaivers agreed = new AgreedWaivers();
    private final Sides sides;

    Waivers(Sides sides) {
        this.sides = sides;
    }

    void agreed(StepWaived waiver, Step word) {
        sides.speakingIn(word.step()).ifPresent(side -> {
            if (word instanceof StepConfirmed) agreed.confirmed(waiver, side);
            else agreed.recorded(waiver, side);
        });
    }

    void requireHeldOrWaived(Block block, int required, long held) {
        int waived = agreed.count(block, sides.both());
        if (held + waived < required)
            throw new RuleBroken(EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED, block.step(), required, held, waived)
                    .at("/data/cycle");
    }
}
