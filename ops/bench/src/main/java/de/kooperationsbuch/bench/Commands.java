package de.kooperationsbuch.bench;

import de.kooperationsbuch.command.recording.Recording;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.PostedStep;
import java.util.concurrent.atomic.AtomicInteger;

/** Commands through the command bus, each writer on cooperations of its own. */
final class Commands {
    private static final int STEPS_OF_A_COOPERATION = 500;
    private static final AtomicInteger cooperations = new AtomicInteger();
    private final Recording recording;
    private final Steps steps;

    /** What is recorded, cooperation by cooperation. */
    interface Steps {
        Step nth(String cooperation, int n);
    }

    Commands(Recording recording, Steps steps) {
        this.recording = recording;
        this.steps = steps;
        MadeUp.partners().forEach(this::record);
    }

    Writers.Writer writer() {
        return new Writers.Writer() {
            private String cooperation = "";
            private int written = STEPS_OF_A_COOPERATION;

            @Override
            public void write() {
                if (written == STEPS_OF_A_COOPERATION) {
                    cooperation = "written-" + cooperations.incrementAndGet();
                    written = 0;
                }
                record(steps.nth(cooperation, written++));
            }
        };
    }

    private void record(Step step) {
        recording.record(new PostedStep(step, true, null, null, null), Channel.API);
    }
}
