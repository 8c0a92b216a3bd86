package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.query.cycle.Cycle;
import de.kooperationsbuch.query.cycle.CycleState;
import de.kooperationsbuch.query.cycle.WaiverEntry;
import java.util.Optional;

/** What the reader can record of a cycle that would be accepted; nothing for those who only read, and before a view of another day. */
public final class CycleOffers {
    private final Cycle cycle;
    private final Optional<OwnSide> own;

    CycleOffers(Cycle cycle, Optional<OwnSide> own) {
        this.cycle = cycle;
        this.own = own;
    }

    /** What happened: also in a closed cycle. */
    public boolean canRecord() {
        return own.isPresent();
    }

    /** What belongs into an open cycle only. */
    public boolean canGoOn() {
        return canRecord() && cycle.state() != CycleState.CLOSED;
    }

    /** Not again while the other side has not answered. */
    public boolean canWaive(BlockRow row) {
        return canGoOn()
                && row.isOutstanding()
                && row.waivers().stream().allMatch(waiver -> waiver.waitsFor().isEmpty());
    }

    public boolean canAgree(WaiverEntry waiver) {
        return canGoOn() && waiver.waitsFor().contains(own.orElseThrow().organisation());
    }

    /** Each side once. */
    public boolean canRate() {
        return canRecord()
                && cycle.state() != CycleState.AHEAD
                && cycle.ratings() != null
                && cycle.ratings().stream()
                        .noneMatch(rating -> rating.side() == own.orElseThrow().side());
    }

    public boolean canClose() {
        return canRecord()
                && cycle.state() == CycleState.OPEN
                && cycle.outstanding().isEmpty()
                && cycle.goalsNotReviewed().isEmpty();
    }
}
