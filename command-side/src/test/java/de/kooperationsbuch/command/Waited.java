package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.access.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Notes for how long somebody would have been kept waiting, and waits for nothing. */
final class Waited implements Pause {
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized void of(long nanos) {
        pauses.add(Duration.ofNanos(nanos));
    }

    synchronized List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
