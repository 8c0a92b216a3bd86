package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.HashMap;
import java.util.Map;

/** What those whom the steps of a cooperation and of the map of its Kommune concern made of each step; found out once a step. */
final class OtherSide {
    private final Standings cooperation;
    private final Standings map;
    private final Map<Long, Marks> found = new HashMap<>();

    OtherSide(Standings cooperation, Standings map) {
        this.cooperation = cooperation;
        this.map = map;
    }

    Marks marksOf(RecordedStep step) {
        return found.computeIfAbsent(step.position(), position -> Marks.of(step, chain(step)));
    }

    private Chain<RecordedStep> chain(RecordedStep recorded) {
        var header = recorded.step().step();
        Standings standings = header.subject().kind() == SubjectKind.KOMMUNE ? map : cooperation;
        return standings.chain(header.stepId()).orElseThrow();
    }
}
