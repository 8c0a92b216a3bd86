package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.stream.Stream;

/** Who stands by an agreement that was recorded directly: the party that recorded it itself, and those that confirmed what it says now by its latest record. */
final class DirectAcceptances {
    private DirectAcceptances() {}

    static List<Acceptance> in(Chain<RecordedStep> chain) {
        Stream<Acceptance> recording = chain.sides().stream()
                .filter(side -> !chain.others().contains(side))
                .map(Side::organisation)
                .map(party -> new Acceptance(party, chain.latestRecord().recordedAt()));
        Stream<Acceptance> confirming = chain.confirmations().stream()
                .filter(confirmed -> chain.side(confirmed.step().step()).isPresent())
                .map(Acceptance::of);
        return Stream.concat(recording, confirming).toList();
    }
}
