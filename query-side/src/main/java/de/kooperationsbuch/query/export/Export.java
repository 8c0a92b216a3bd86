package de.kooperationsbuch.query.export;

import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what a look knows and a caller may see and wants of it, one line a step, holding only a few thousand steps at a time. */
public final class Export {
    private static final int AT_ONCE = 4_000;

    /** Takes step by step in the order of recording. */
    @FunctionalInterface
    public interface Taker {
        void take(RecordedStep step) throws IOException;
    }

    private final Shown shown;

    public Export(Shown shown) {
        this.shown = shown;
    }

    public void write(OutputStream lines) throws IOException {
        each(step -> {
            lines.write(BookMapper.mapper().writeValueAsBytes(shown.keptBack().line(step)));
            lines.write('\n');
        });
    }

    public void each(Taker taker) throws IOException {
        long end = shown.end();
        for (long at = shown.beginning(); at < end; at += AT_ONCE)
            for (RecordedStep step : shown.candidates(at, Math.min(end, at + AT_ONCE)))
                if (shown.isWanted(step)) taker.take(step);
    }
}
