package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.transparency.StoredEvent;
import java.time.Instant;

/** Sees to it that instants rise strictly from one position to the next, as everybody who checks the log expects. */
final class RisingInstants {
    private Instant last = Instant.MIN;

    /** @param from position of the first event that it will see */
    static RisingInstants after(long from, EventRows events) {
        RisingInstants instants = new RisingInstants();
        events.at(from - 1).ifPresent(before -> instants.last = before.recordedAt());
        return instants;
    }

    /** @throws LogBroken if the event was not recorded later than the one before */
    void take(StoredEvent event) {
        if (!event.recordedAt().isAfter(last))
            throw new LogBroken(Difference.at(event.position(), Part.EVENT, "instant-not-later", event.position())
                    .about(event.subject()));
        last = event.recordedAt();
    }
}
