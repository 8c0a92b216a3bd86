package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.network.RelationEnded;
import de.kooperationsbuch.kernel.network.RelationEstablished;
import de.kooperationsbuch.kernel.network.RelationId;
import de.kooperationsbuch.kernel.network.RelationKind;
import de.kooperationsbuch.kernel.network.Voice;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;

/** Seats that the Verbund itself, not one of its people, holds in a body of the Kommune. */
final class SeatGrounds {
    private SeatGrounds() {}

    static List<Ground> in(Constellation constellation) {
        Ends<RelationId> ends = new Ends<>();
        for (RecordedStep recorded : constellation.mapSteps())
            if (recorded.step() instanceof RelationEnded ended)
                ends.add(ended.relation(), Span.lastDay(recorded), recorded);
        List<Ground> grounds = new ArrayList<>();
        for (RecordedStep recorded : constellation.mapSteps())
            if (recorded.step() instanceof RelationEstablished relation && isSeat(relation, constellation))
                grounds.add(ends.ground(kind(relation), relation.relation(), Span.firstDay(recorded), recorded));
        return grounds;
    }

    private static boolean isSeat(RelationEstablished relation, Constellation constellation) {
        return relation.kind() == RelationKind.SEAT_IN
                && relation.from().equals(constellation.verbund())
                && !Boolean.TRUE.equals(relation.viaPerson())
                && relation.body() != null
                && relation.body().kind() == OrganisationKind.BODY
                && constellation.kommune().equals(relation.body().partOf());
    }

    private static GroundKind kind(RelationEstablished seat) {
        if (seat.voice() == Voice.CO_DECIDING) return GroundKind.DECIDING_SEAT;
        return seat.voice() == Voice.ADVISORY || seat.voice() == Voice.VOTING
                ? GroundKind.SPEAKING_SEAT
                : GroundKind.GUEST_SEAT;
    }
}
