package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one subject that can be seen. A step about a step is seen by those who see that one. What was withdrawn is seen by those who see the whole, and by
 * whoever recorded it.
 */
final class Seen {
    private final SubjectSight sight;
    private final boolean whole;
    private final boolean nothing;
    private final Supplier<List<RecordedStep>> known;
    private @Nullable Map<StepId, Step> originals;
    private Set<StepId> withdrawn = Set.of();

    Seen(SubjectSight sight, Supplier<List<RecordedStep>> known) {
        this.sight = sight;
        this.whole = sight.isWhole();
        this.nothing = !whole && !sight.isSeen();
        this.known = known;
    }

    SubjectSight sight() {
        return sight;
    }

    boolean isWhole() {
        return whole;
    }

    boolean isNothing() {
        return nothing;
    }

    boolean shows(StepId step) {
        if (whole || nothing) return whole;
        Step original = originals().get(step);
        return original != null && sight.showsInPart(original) && !isKeptBack(original);
    }

    List<RecordedStep> of(List<RecordedStep> steps) {
        if (whole) return steps;
        return steps.stream()
                .filter(recorded -> shows(recorded.step().stepId()))
                .toList();
    }

    private boolean isKeptBack(Step original) {
        return withdrawn.contains(original.stepId())
                && !sight.reader().is(original.step().by());
    }

    private Map<StepId, Step> originals() {
        if (originals == null) {
            originals = originals(known.get());
            withdrawn = withdrawn(known.get(), originals);
        }
        return originals;
    }

    /** A withdrawal takes back the latest correction that stands; without one, the step itself. */
    private static Set<StepId> withdrawn(List<RecordedStep> steps, Map<StepId, Step> originals) {
        Map<StepId, Integer> corrections = new HashMap<>();
        Set<StepId> withdrawn = new HashSet<>();
        for (RecordedStep recorded : steps)
            if (recorded.step() instanceof RecordChange change) {
                StepId original = originals.get(change.stepId()).stepId();
                int left = corrections.merge(original, change instanceof StepCorrected ? 1 : -1, Integer::sum);
                if (left < 0) withdrawn.add(original);
            }
        return withdrawn;
    }

    private static Map<StepId, Step> originals(List<RecordedStep> steps) {
        Map<StepId, Step> originals = new HashMap<>();
        for (RecordedStep recorded : steps) {
            Step step = recorded.step();
            originals.put(step.stepId(), step instanceof StepAboutStep about ? originals.get(about.of()) : step);
        }
        return originals;
    }
}
