package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cycle.ActionPlan;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.Block;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.Plans;
import de.kooperationsbuch.kernel.cycle.StandardsInForce;
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
        Standings standings, StandardsInForce standards, Partners partners, HiddenRatings hidden, LocalDate asOf) {
    /** @param before the latest cycle that ends before this one begins */
    Cycle of(CycleSteps known, Optional<Cycle> before) {
        CycleSteps then = known.until(asOf);
        CycleStandardAgreed standard = standards.on(standardDay(then)).orElse(null);
        List<BlockEntry> blocks = blocks(then, known, standard);
        Plans plans = new Plans();
        then.only(ActionPlan.class).forEach(plans::add);
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

    /** A closed cycle stays measured by the standard that it was closed under, whatever is agreed later. */
    private LocalDate standardDay(CycleSteps then) {
        return then.days().nearest(then.closing().map(RecordedStep::lastDay).orElse(asOf));
    }

    private List<BlockEntry> blocks(CycleSteps then, CycleSteps known, @Nullable CycleStandardAgreed standard) {
        Held held = new Held(then, known);
        AgreedWaivers waivers = Waivers.of(then, standings);
        return Stream.of(Block.values())
                .map(block -> BlockEntry.of(
                        block,
                        standard == null ? 0 : block.required(standard),
                        waivers.count(block, partners.both()),
                        held,
                        known.days(),
                        asOf))
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
