package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.recording.Recording;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands through the command bus, each writer on cooperations of its own. */
final class Commands {
    private static final int STEPS_OF_A_COOPERATION = 500;
    private final AtomicInteger cooperations = new AtomicInteger();
    private final Recording recording;

    Commands(Recording recording) {
        this.recording = recording;
        MadeUp.partners().forEach(this::record);
    }

    Writers.Writer writer() {
        return new Writers.Writer() {
            private String cooperation = "";
            private int steps = STEPS_OF_A_COOPERATION;

            @Override
            public void write() {
                if (steps == STEPS_OF_A_COOPERATION) {
                    cooperation = "written-" + cooperations.incrementAndGet();
                    steps = 0;
                }
                record(MadeUp.nth(cooperation, steps++));
            }
        };
    }

    private void record(Step step) {
        recording.record(new PostedStep(step, true, null, null, null), Channel.API);
    }
}
