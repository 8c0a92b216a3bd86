package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cycle.ActionPlanAdopted;
import de.kooperationsbuch.kernel.cycle.ActionPlanUpdated;
import de.kooperationsbuch.kernel.cycle.StepScheduled;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened, by name, to be matched with what was planned: each happening once, plans asked in the order of their days. */
final class Happenings {
    private static final String PLAN_ADOPTED = ActionPlanAdopted.class.getSimpleName();

    private final Map<String, Deque<Step>> byName = new HashMap<>();
    private final Set<StepId> taken = new HashSet<>();

    /** @param inOrder by first day, then in the order of recording */
    Happenings(List<RecordedStep> inOrder) {
        for (RecordedStep recorded : inOrder) {
            put(recorded.step().stepName(), recorded.step());
            if (recorded.step() instanceof ActionPlanUpdated) put(PLAN_ADOPTED, recorded.step());
        }
    }

    private void put(String name, Step step) {
        byName.computeIfAbsent(name, none -> new ArrayDeque<>()).add(step);
    }

    /** Takes the first that is left; those before the planned day are of no use to any later plan either. */
    Optional<StepId> fulfilling(StepScheduled plan) {
        Deque<Step> left = byName.getOrDefault(plan.block().value(), new ArrayDeque<>());
        while (!left.isEmpty()) {
            Step next = left.remove();
            boolean early = next.firstDay().isBefore(plan.plannedOn().firstDay());
            if (!early && taken.add(next.stepId())) return Optional.of(next.stepId());
        }
        return Optional.empty();
    }
}
