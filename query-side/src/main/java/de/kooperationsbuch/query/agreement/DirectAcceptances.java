package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.stream.Stream;

/** Who stands by an agreement that was recorded directly: the party that recorded it itself, and those that confirmed what it says now by its latest record. */
final class DirectAcceptances {
    private DirectAcceptances() {}

    static List<Acceptance> in(Chain<RecordedStep> chain) {
        boolean itself = chain.sides().stream().anyMatch(side -> !chain.others().contains(side));
        Stream<Acceptance> recording = itself ? Stream.of(Acceptance.of(chain.latestRecord())) : Stream.empty();
        Stream<Acceptance> confirming = chain.confirmations().stream()
                .filter(confirmed -> chain.side(confirmed.step().step()).isPresent())
                .map(Acceptance::of);
        return Stream.concat(recording, confirming).toList();
    }
}
