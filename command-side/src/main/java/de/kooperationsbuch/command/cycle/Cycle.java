package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.AN_INDICATOR_HAS_BEEN_AGREED;
import static de.kooperationsbuch.command.Rules.AN_INDICATOR_IS_AGREED_ONCE;
import static de.kooperationsbuch.command.Rules.A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED;
import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_CLOSED_ONCE;
import static de.kooperationsbuch.command.Rules.EACH_SIDE_RATES_A_CYCLE_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_RATES;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleDays;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.GoalId;
import de.kooperationsbuch.kernel.cycle.GoalReviewed;
import de.kooperationsbuch.kernel.cycle.IndicatorAgreed;
import de.kooperationsbuch.kernel.cycle.IndicatorId;
import de.kooperationsbuch.kernel.cycle.IndicatorReported;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.cycle.Reviews;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** One cycle with the blocks that belong to it and what was recorded in its name. */
final class Cycle {
    private final CycleOpened opened;
    private final CycleDays days;
    private final Sides sides;
    private final Waivers waivers;
    private final HeldBlocks blocks = new HeldBlocks();
    private final Reviews reviews = new Reviews();
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Set<Side> raters = new HashSet<>();
    private final Set<GoalId> carriedOver = new LinkedHashSet<>();
    private boolean closed;

    Cycle(CycleOpened opened, Sides sides) {
        this.opened = opened;
        this.days = CycleDays.of(opened);
        this.sides = sides;
        this.waivers = new Waivers(sides);
    }

    void requireOpen(CycleStep step) {
        if (closed)
            throw new RuleBroken(A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED, opened.cycle(), step.stepName())
                    .at("/data/cycle");
    }

    void decide(IndicatorAgreed step) {
        requireOpen(step);
        if (indicators.contains(step.indicator()))
            throw new RuleBroken(AN_INDICATOR_IS_AGREED_ONCE, step.indicator(), step.cycle()).at("/data/indicator");
    }

    void decide(IndicatorReported step) {
        if (!indicators.contains(step.indicator()))
            throw new RuleBroken(AN_INDICATOR_HAS_BEEN_AGREED, step.indicator(), step.cycle()).at("/data/indicator");
    }

    void decide(PartnershipRated step) {
        Side side = sides.speakingIn(step.step())
                .orElseThrow(() -> new RuleBroken(ONLY_A_SIDE_RATES, step.step().by()).at("/by"));
        if (raters.contains(side))
            throw new RuleBroken(EACH_SIDE_RATES_A_CYCLE_ONCE, side.organisation(), step.cycle()).at("/data/cycle");
    }

    void decideEnd(CycleClosed step) {
        if (closed) throw new RuleBroken(A_CYCLE_IS_CLOSED_ONCE, step.cycle()).at("/data/cycle");
        Periods.check(opened.from(), step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(CycleStep step) {
        if (step instanceof IndicatorAgreed s) indicators.add(s.indicator());
        else if (step instanceof GoalReviewed s) reviews.add(s);
        else if (step instanceof PartnershipRated) sides.speakingIn(step.step()).ifPresent(raters::add);
        else if (step instanceof CycleClosed s) close(s);
    }

    private void close(CycleClosed step) {
        closed = true;
        carriedOver.addAll(step.carriedOver());
    }

    Waivers waivers() {
        return waivers;
    }

    Reviews reviews() {
        return reviews;
    }

    HeldBlocks blocks() {
        return blocks;
    }

    CycleOpened opened() {
        return opened;
    }

    CycleDays days() {
        return days;
    }

    /** The goals that go on in the next cycle; none before the closing. */
    Set<GoalId> carriedOver() {
        return carriedOver;
    }
}
