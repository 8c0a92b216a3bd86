package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.DisputeSettled;
import de.kooperationsbuch.kernel.standing.SettlementResult;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import de.kooperationsbuch.kernel.standing.StepDisputed;
import de.kooperationsbuch.query.cycle.Waivers;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that an organisation owes on the steps of one subject: confirmations, and settlements of disputes. They are owed at any day. */
final class Words {
    private final Place place;
    private final Asker asker;

    Words(Place place, Asker asker) {
        this.place = place;
        this.asker = asker;
    }

    Stream<Pending> in(Standings standings) {
        Set<StepId> waived = Waivers.agreed(standings);
        return standings.current().stream()
                .map(recorded -> standings.chain(recorded.step().stepId()).orElseThrow())
                .flatMap(chain -> Stream.concat(confirmation(chain, waived), dispute(chain)));
    }

    private Stream<Pending> confirmation(Chain<RecordedStep> chain, Set<StepId> waived) {
        Step content = chain.content();
        boolean asked = Confirmable.is(content)
                && !waived.contains(content.stepId())
                && Unheard.of(chain).stream().anyMatch(asker::speaksFor);
        return asked
                ? Stream.of(
                        word(TodoKind.CONFIRM_STEP, chain, chain.latestRecord().recordedAt())
                                .repliedTo(Reply.by(StepConfirmed.class).with("of", chain.latest())))
                : Stream.empty();
    }

    private Stream<Pending> dispute(Chain<RecordedStep> chain) {
        if (!chain.isDisputed()) return Stream.empty();
        RecordedStep first = chain.disputes().get(0);
        Optional<Side> own = chain.sides().stream().filter(asker::speaksFor).findFirst();
        boolean recorder =
                own.isEmpty() && asker.is(chain.original().step().step().by());
        if (recorder) return Stream.of(dispute(TodoKind.RECORD_DISPUTED, chain, first));
        return own.filter(side -> isOpenFor(side, chain)).stream()
                .map(side -> dispute(TodoKind.SETTLE_DISPUTE, chain, first)
                        .repliedTo(Reply.by(DisputeSettled.class).with("of", chain.latest())));
    }

    private static boolean isOpenFor(Side side, Chain<RecordedStep> chain) {
        Optional<SettlementResult> own = chain.settlement(side);
        return own.isEmpty() || settlements(chain).anyMatch(said -> said.result() != own.get());
    }

    private static Stream<Settling.Said> settlements(Chain<RecordedStep> chain) {
        return chain.sides().stream()
                .flatMap(side ->
                        chain.settlement(side).stream().map(result -> new Settling.Said(side.organisation(), result)));
    }

    private Pending dispute(TodoKind kind, Chain<RecordedStep> chain, RecordedStep dispute) {
        return word(
                kind,
                chain,
                dispute.recordedAt(),
                dispute.step().step().by(),
                ((StepDisputed) dispute.step()).reason(),
                new Settling(settlements(chain).toList()));
    }

    private Pending word(TodoKind kind, Chain<RecordedStep> chain, Instant since, Object... more) {
        Step content = chain.content();
        Object[] facts = Stream.concat(
                        Stream.of(
                                new StepName(content.stepName()),
                                content.step().effectiveOn(),
                                content.step().by()),
                        Stream.of(more))
                .toArray();
        return Pending.word(kind, place, content.stepId(), since, facts).naming(chain.latest());
    }
}
