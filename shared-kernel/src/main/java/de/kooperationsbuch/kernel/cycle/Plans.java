package de.kooperationsbuch.kernel.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans of one cycle, each in its latest text: an update replaces the plan of the same title, or else the latest one. */
public final class Plans {
    private final List<ActionPlan> texts = new ArrayList<>();

    public void add(ActionPlan plan) {
        Optional<ActionPlan> sameTitle =
                texts.stream().filter(text -> text.title().equals(plan.title())).findFirst();
        if (sameTitle.isPresent()) texts.remove(sameTitle.get());
        else if (plan instanceof ActionPlanUpdated && !texts.isEmpty()) texts.remove(texts.size() - 1);
        texts.add(plan);
    }

    /** In the order of the plans; a goal that several plans name comes as often. */
    public Stream<Goal> goals() {
        return texts.stream().flatMap(plan -> plan.goals().stream());
    }

    public Stream<Measure> measures() {
        return texts.stream().flatMap(plan -> plan.measures().stream());
    }
}
