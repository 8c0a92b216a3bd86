package de.kooperationsbuch.query.placement;

import de.kooperationsbuch.kernel.cooperation.CooperationId;
import java.util.ArrayList;
import java.util.List;

/** Reads the movements off a history, oldest first. The beginning of the history is none; the first type after silence is one. */
public final class Transitions {
    private Transitions() {}

    public static List<Transition> of(CooperationId cooperation, List<PlacementInterval> history) {
        List<Transition> transitions = new ArrayList<>();
        for (int i = 1; i < history.size(); i++) {
            PlacementInterval run = history.get(i);
            TypeAndTendency from = TypeAndTendency.of(history.get(i - 1));
            TypeAndTendency to = TypeAndTendency.of(run);
            if (!from.equals(to))
                transitions.add(new Transition(cooperation, run.from(), from, to, causes(run.because())));
        }
        return transitions;
    }

    private static List<Cause> causes(Because because) {
        return because.all().distinct().toList();
    }
}
