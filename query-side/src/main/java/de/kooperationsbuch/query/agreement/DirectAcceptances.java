package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.stream.Stream;

/** Who stands by an agreement that was recorded directly: the party that recorded it itself, and those that confirmed what it says now. */
final class DirectAcceptances {
    private DirectAcceptances() {}

    static List<Acceptance> in(Chain<RecordedStep> chain) {
        Stream<Acceptance> recording = chain.sides().stream()
                .filter(side -> !chain.others().contains(side))
                .map(Side::organisation)
                .map(party -> new Acceptance(party, link(chain).recordedAt()));
        Stream<Acceptance> confirming = chain.confirmations().stream()
                .filter(confirmed -> chain.side(confirmed.step().step()).isPresent())
                .map(Acceptance::of);
        return Stream.concat(recording, confirming).toList();
    }

    /** What is accepted by now is the content of the latest link. */
    private static RecordedStep link(Chain<RecordedStep> chain) {
        return chain.about().stream()
                .filter(about -> about.step().stepId().equals(chain.latest()))
                .findFirst()
                .orElseGet(chain::original);
    }
}
