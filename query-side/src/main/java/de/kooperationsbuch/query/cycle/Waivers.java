package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.AgreedWaivers;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.StepWaived;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands behind the waivers of one cycle, told in the order in which the sides spoke. */
public final class Waivers {
    private record Word(RecordedStep by, Runnable taken) {}

    private final AgreedWaivers agreed = new AgreedWaivers();
    private final List<Word> words = new ArrayList<>();
    private final Partners partners;

    private Waivers(Partners partners) {
        this.partners = partners;
    }

    static AgreedWaivers of(CycleSteps cycle, Standings standings, Partners partners) {
        return of(cycle.only(StepWaived.class), standings, partners);
    }

    /** The waivers behind which both partners stand, be it by the word on another that they answer. */
    public static Set<StepId> agreed(Standings standings) {
        Map<CycleId, List<StepWaived>> byCycle = standings.current().stream()
                .map(RecordedStep::step)
                .filter(StepWaived.class::isInstance)
                .map(StepWaived.class::cast)
                .collect(Collectors.groupingBy(StepWaived::cycle));
        if (byCycle.isEmpty()) return Set.of();
        Partners partners = Partners.of(Opening.of(standings.current()));
        return byCycle.values().stream()
                .flatMap(ofOneCycle -> {
                    AgreedWaivers waivers = of(ofOneCycle.stream(), standings, partners);
                    return ofOneCycle.stream()
                            .map(StepWaived::stepId)
                            .filter(id -> waivers.missing(id, partners.both()).isEmpty());
                })
                .collect(Collectors.toSet());
    }

    private static AgreedWaivers of(Stream<StepWaived> ofOneCycle, Standings standings, Partners partners) {
        Waivers waivers = new Waivers(partners);
        ofOneCycle.forEach(waiver ->
                waivers.collect(waiver, standings.chain(waiver.stepId()).orElseThrow()));
        waivers.words.stream()
                .sorted(Comparator.comparingLong(word -> word.by().position()))
                .forEach(word -> word.taken().run());
        return waivers.agreed;
    }

    private void collect(StepWaived waiver, Chain<RecordedStep> chain) {
        RecordedStep record = chain.latestRecord();
        if (!record.channel().isForSomeone()) collect(waiver, chain.original(), record, agreed::recorded);
        for (RecordedStep confirmation : chain.confirmations())
            collect(waiver, confirmation, confirmation, agreed::confirmed);
    }

    /** @param at the step in whose place the word counts */
    private void collect(StepWaived waiver, RecordedStep at, RecordedStep word, BiConsumer<StepWaived, Side> kind) {
        Optional<Side> side = partners.both().stream()
                .filter(partner -> partner.speaksIn(word.step().step()))
                .findFirst();
        side.ifPresent(by -> words.add(new Word(at, () -> kind.accept(waiver, by))));
    }
}
