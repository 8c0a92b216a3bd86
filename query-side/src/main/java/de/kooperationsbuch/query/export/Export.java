package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what a look knows and a caller may see of it, one line a step, holding only a few thousand steps at a time. */
final class Export {
    private static final int AT_ONCE = 4_000;

    private final Look look;
    private final Sight sight;
    private final KeptBack keptBack;

    Export(Look look, Sight sight) {
        this.look = look;
        this.sight = sight;
        this.keptBack = new KeptBack(look, sight);
    }

    void write(OutputStream lines) throws IOException {
        List<RecordedStep> part = look.after(0, AT_ONCE);
        while (!part.isEmpty()) {
            for (RecordedStep step : part)
                if (sight.shows(step.step().step().subject(), step.step().stepId())) write(step, lines);
            part = look.after(part.get(part.size() - 1).position(), AT_ONCE);
        }
    }

    private void write(RecordedStep step, OutputStream lines) throws IOException {
        lines.write(BookMapper.mapper().writeValueAsBytes(keptBack.line(step)));
        lines.write('\n');
    }
}
