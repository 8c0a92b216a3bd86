package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepName;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.SettlementResult;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.standing.Confirmable;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.Instant;
import java.util.Optional;
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
        return standings.current().stream()
                .filter(recorded -> Confirmable.is(recorded.step()))
                .map(recorded -> standings.chain(recorded.step().stepId()).orElseThrow())
                .flatMap(chain ->
                        Stream.of(confirmation(chain), settlement(chain)).flatMap(Optional::stream));
    }

    private Optional<Pending> confirmation(Chain<RecordedStep> chain) {
        return Unheard.of(chain).stream()
                .filter(asker::speaksFor)
                .findFirst()
                .map(side ->
                        word(TodoKind.CONFIRM_STEP, chain, chain.latestRecord().recordedAt()));
    }

    private Optional<Pending> settlement(Chain<RecordedStep> chain) {
        if (!chain.isDisputed()) return Optional.empty();
        return chain.sides().stream()
                .filter(asker::speaksFor)
                .findFirst()
                .filter(side -> isOpenFor(side, chain))
                .map(side -> word(
                        TodoKind.SETTLE_DISPUTE, chain, chain.disputes().get(0).recordedAt()));
    }

    private static boolean isOpenFor(Side side, Chain<RecordedStep> chain) {
        Optional<SettlementResult> own = chain.settlement(side);
        return own.isEmpty()
                || chain.sides().stream()
                        .flatMap(other -> chain.settlement(other).stream())
                        .anyMatch(result -> result != own.get());
    }

    private Pending word(TodoKind kind, Chain<RecordedStep> chain, Instant since) {
        Step content = chain.content();
        return Pending.word(
                kind,
                place,
                content.stepId(),
                since,
                new StepName(content.stepName()),
                content.step().effectiveOn(),
                content.step().by());
    }
}
