package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cooperation.FormatId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.List;

/** Formats, from the day of their agreement through the day on which they were given up. */
final class FormatGrounds {
    private FormatGrounds() {}

    static List<Ground> in(Constellation constellation) {
        Ends<FormatId> ends = new Ends<>();
        for (RecordedStep recorded : constellation.cooperationSteps())
            if (recorded.step() instanceof FormatEnded ended)
                ends.add(ended.format(), Span.lastDay(recorded), recorded);
        List<Ground> grounds = new ArrayList<>();
        for (RecordedStep recorded : constellation.cooperationSteps())
            if (recorded.step() instanceof FormatAgreed agreed)
                grounds.add(ends.ground(GroundKind.FORMAT, agreed.format(), Span.firstDay(recorded), recorded));
        return grounds;
    }
}
