package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps of one subject that can be seen. A step about a step is seen by those who see that one. */
final class Seen {
    private final SubjectSight sight;
    private final boolean whole;
    private final Supplier<List<RecordedStep>> known;
    private @Nullable Set<StepId> shown;

    Seen(SubjectSight sight, Supplier<List<RecordedStep>> known) {
        this.sight = sight;
        this.whole = sight.isWhole();
        this.known = known;
    }

    SubjectSight sight() {
        return sight;
    }

    boolean shows(StepId step) {
        return whole || shown().contains(step);
    }

    List<RecordedStep> of(List<RecordedStep> steps) {
        if (whole) return steps;
        return steps.stream()
                .filter(recorded -> shows(recorded.step().stepId()))
                .toList();
    }

    private Set<StepId> shown() {
        if (shown == null) shown = shown(known.get());
        return shown;
    }

    private Set<StepId> shown(List<RecordedStep> steps) {
        Map<StepId, Step> originals = new HashMap<>();
        Set<StepId> visible = new HashSet<>();
        for (RecordedStep recorded : steps) {
            Step step = recorded.step();
            Step original = step instanceof StepAboutStep about ? originals.get(about.of()) : step;
            originals.put(step.stepId(), original);
            if (sight.showsInPart(original)) visible.add(step.stepId());
        }
        return visible;
    }
}
