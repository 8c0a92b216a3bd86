package de.kooperationsbuch.command.cycle;

import static de.kooperationsbuch.command.Rules.AN_INDICATOR_HAS_BEEN_AGREED;
import static de.kooperationsbuch.command.Rules.AN_INDICATOR_IS_AGREED_ONCE;
import static de.kooperationsbuch.command.Rules.A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED;
import static de.kooperationsbuch.command.Rules.A_CYCLE_IS_CLOSED_ONCE;
import static de.kooperationsbuch.command.Rules.EACH_SIDE_RATES_A_CYCLE_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_A_SIDE_RATES;

import de.kooperationsbuch.command.Periods;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.CycleOpened;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.DatedBlock;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One cycle with what was recorded in its name; the blocks that belong to it stand in the chronicle. */
final class Cycle {
    private final CycleId id;
    private final Period period;
    private final Sides sides;
    private final Waivers waivers;
    private final Reviews reviews = new Reviews();
    private final Set<IndicatorId> indicators = new HashSet<>();
    private final Set<Side> raters = new HashSet<>();
    private @Nullable CycleClosed closed;

    Cycle(CycleOpened opened, Sides sides) {
        this.id = opened.cycle();
        this.period = new Period(opened.from(), opened.until());
        this.sides = sides;
        this.waivers = new Waivers(sides);
    }

    void requireOpen(CycleStep step) {
        if (closed != null)
            throw new RuleBroken(A_CLOSED_CYCLE_TAKES_ONLY_WHAT_HAPPENED, id, step.stepName()).at("/data/cycle");
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
        if (closed != null) throw new RuleBroken(A_CYCLE_IS_CLOSED_ONCE, step.cycle()).at("/data/cycle");
        Periods.check(period.from(), step.step().effectiveOn(), "/effectiveOn");
    }

    void evolve(CycleStep step) {
        if (step instanceof IndicatorAgreed s) indicators.add(s.indicator());
        else if (step instanceof GoalReviewed s) reviews.add(s);
        else if (step instanceof PartnershipRated) sides.speakingIn(step.step()).ifPresent(raters::add);
        else if (step instanceof CycleClosed s) closed = s;
    }

    Waivers waivers() {
        return waivers;
    }

    Reviews reviews() {
        return reviews;
    }

    CycleId id() {
        return id;
    }

    Period period() {
        return period;
    }

    /** The goals that go on in the next cycle; none before the closing. */
    List<GoalId> carriedOver() {
        return closed == null ? List.of() : closed.carriedOver();
    }

    boolean owns(DatedBlock block) {
        CycleId named = block.cycle();
        return named == null ? period.holds(block.step().effectiveOn().firstDay()) : named.equals(id);
    }
}
