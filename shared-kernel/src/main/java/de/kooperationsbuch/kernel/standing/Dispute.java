package de.kooperationsbuch.kernel.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who disputes a step, and which sides regard that as settled: it is, once every side has said so with the same result. */
final class Dispute<T extends Taken> {
    private final List<Side> sides;
    private final List<T> raised = new ArrayList<>();
    private final Map<Side, SettlementResult> settlements = new HashMap<>();

    Dispute(List<Side> sides) {
        this.sides = sides;
    }

    /** Whoever disputes anew does not regard it as settled. */
    void raise(T taken, Optional<Side> by) {
        raised.add(taken);
        by.ifPresent(settlements::remove);
    }

    void settle(SettlementResult result, Optional<Side> by) {
        by.ifPresent(side -> settlements.put(side, result));
        boolean byAll = settlements.keySet().containsAll(sides);
        if (byAll && settlements.values().stream().distinct().count() == 1) {
            raised.clear();
            settlements.clear();
        }
    }

    List<T> raised() {
        return List.copyOf(raised);
    }

    Optional<SettlementResult> settlement(Side side) {
        return Optional.ofNullable(settlements.get(side));
    }
}
