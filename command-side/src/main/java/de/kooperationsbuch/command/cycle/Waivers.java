package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.problem.RuleBroken;

/** The waivers of one cycle, and what they are needed for: that it may be closed though not all was held. */
final class Waivers {
    private final AgreedWaivers agreed = new AgreedWaivers();
    private final Sides sides;

    Waivers(Sides sides) {
        this.sides = sides;
    }

    void agreed(StepWaived waiver, StepHeader by) {
        sides.speakingIn(by).ifPresent(side -> agreed.add(waiver, side));
    }

    void requireHeldOrWaived(Block block, int required, long held) {
        int waived = agreed.count(block, sides.both());
        if (held + waived < required)
            throw new RuleBroken(EVERY_REQUIRED_BLOCK_IS_HELD_OR_WAIVED, block.step(), required, held, waived)
                    .at("/data/cycle");
    }
}
