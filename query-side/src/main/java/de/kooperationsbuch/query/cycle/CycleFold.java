package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.Plans;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts one cycle together, as of a day. */
record CycleFold(
        Standings standings, CycleStandards standards, Partners partners, HiddenRatings hidden, LocalDate asOf) {
    /** @param before the latest cycle that ends before this one begins */
    Cycle of(CycleSteps known, Optional<Cycle> before) {
        CycleSteps then = known.until(asOf);
        CycleStandardAgreed standard = standards.measuring(then, asOf).orElse(null);
        List<BlockEntry> blocks = blocks(then, known, standard);
        Plans plans = plans(then, known);
        List<RatingEntry> ratings = Ratings.of(then, hidden, partners);
        return new Cycle(
                known.opened().cycle(),
                asOf,
                known.days().first(),
                known.days().last(),
                state(then),
                standard == null ? null : standard.stepId(),
                blocks,
                standard == null ? null : completeness(blocks),
                Goals.of(then, plans, before),
                MeasureEntry.of(then, plans),
                IndicatorEntry.of(then),
                ScheduledEntry.of(then.all(), asOf),
                ratings,
                RatingDifference.of(ratings),
                then.only(CycleClosed.class).findFirst().map(ClosingEntry::of).orElse(null));
    }

    /** What a plan says that was recorded only after the closing came too late for the review of this cycle. */
    private static Plans plans(CycleSteps then, CycleSteps known) {
        long closing = known.closing().map(RecordedStep::position).orElse(Long.MAX_VALUE);
        Plans plans = new Plans();
        then.recorded(ActionPlan.class)
                .filter(recorded -> recorded.position() < closing)
                .forEach(recorded -> plans.add((ActionPlan) recorded.step()));
        return plans;
    }

    private List<BlockEntry> blocks(CycleSteps then, CycleSteps known, @Nullable CycleStandardAgreed standard) {
        Held held = new Held(then, known);
        AgreedWaivers waivers = Waivers.of(then, standings, partners);
        return Stream.of(Block.values())
                .map(block -> BlockEntry.of(
                        block,
                        standard == null ? 0 : block.required(standard),
                        waivers.count(block, partners.both()),
                        held,
                        known.days(),
                        waivers(block, then, waivers),
                        asOf))
                .toList();
    }

    private List<WaiverEntry> waivers(Block block, CycleSteps then, AgreedWaivers agreed) {
        return then.only(StepWaived.class)
                .filter(waiver -> waiver.block().equals(block.step()))
                .map(waiver -> WaiverEntry.of(waiver, agreed, partners))
                .toList();
    }

    private CycleState state(CycleSteps then) {
        if (then.closing().isPresent()) return CycleState.CLOSED;
        return asOf.isBefore(then.days().first()) ? CycleState.AHEAD : CycleState.OPEN;
    }

    private static int completeness(List<BlockEntry> blocks) {
        int required = blocks.stream().mapToInt(BlockEntry::required).sum();
        int met = blocks.stream().mapToInt(BlockEntry::met).sum();
        return required == 0 ? 100 : met * 100 / required;
    }
}
