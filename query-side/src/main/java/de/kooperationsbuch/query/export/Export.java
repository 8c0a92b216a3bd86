package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import de.kooperationsbuch.query.timeline.StepAnswer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what a look knows, one line a step, holding only a few thousand steps at a time. */
final class Export {
    private static final int AT_ONCE = 4_000;

    private Export() {}

    static void write(Look look, OutputStream lines) throws IOException {
        List<RecordedStep> part = look.after(0, AT_ONCE);
        while (!part.isEmpty()) {
            for (RecordedStep step : part) {
                lines.write(BookMapper.mapper().writeValueAsBytes(StepAnswer.recorded(step)));
                lines.write('\n');
            }
            part = look.after(part.get(part.size() - 1).position(), AT_ONCE);
        }
    }
}
