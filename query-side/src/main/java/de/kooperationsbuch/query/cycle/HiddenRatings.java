package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cycle.CycleClosed;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps ratings back until neither side can be led by that of the other: both have rated the cycle, or it is closed. */
public final class HiddenRatings {
    private final List<Side> sides = new ArrayList<>();
    private final Map<CycleId, Set<Side>> rated = new HashMap<>();
    private final Set<CycleId> closed = new HashSet<>();

    private final Predicate<StepHeader> seen;

    private HiddenRatings(Predicate<StepHeader> seen) {
        this.seen = seen;
    }

    /** @param current the steps of a subject that count; of another subject than a cooperation there is nothing to hide */
    public static HiddenRatings of(List<RecordedStep> current) {
        return of(current, author -> false);
    }

    /**
     * The same for somebody from whom not all are kept back.
     *
     * @param seen whether what an author said of the partnership is shown at once: to its own side, and to an auditor
     */
    public static HiddenRatings of(List<RecordedStep> current, Predicate<StepHeader> seen) {
        HiddenRatings ratings = new HiddenRatings(seen);
        current.forEach(ratings::learn);
        return ratings;
    }

    private void learn(RecordedStep recorded) {
        if (recorded.step() instanceof CooperationOpened opened)
            sides.addAll(Partners.of(opened).both());
        else if (recorded.step() instanceof PartnershipRated rating) {
            Set<Side> those = rated.computeIfAbsent(rating.cycle(), none -> new HashSet<>());
            sides.stream().filter(side -> side.speaksIn(rating.step())).forEach(those::add);
        } else if (recorded.step() instanceof CycleClosed end) closed.add(end.cycle());
    }

    public boolean hides(PartnershipRated rating) {
        Set<Side> those = rated.getOrDefault(rating.cycle(), Set.of());
        return !closed.contains(rating.cycle())
                && (sides.isEmpty() || !those.containsAll(sides))
                && !seen.test(rating.step());
    }
}
