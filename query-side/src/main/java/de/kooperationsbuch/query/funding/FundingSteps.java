package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the steps of each funding among the steps of a cooperation. */
final class FundingSteps {
    private static final Comparator<RecordedStep> BY_DAY_THEN_RECORDING =
            Comparator.comparing(RecordedStep::firstDay).thenComparing(RecordedStep::position);

    private FundingSteps() {}

    /** In the order in which the fundings were first recorded. */
    static Map<FundingId, List<RecordedStep>> byFunding(List<RecordedStep> cooperationSteps) {
        Map<FundingId, List<RecordedStep>> found = new LinkedHashMap<>();
        for (RecordedStep recorded : cooperationSteps)
            if (recorded.step() instanceof FundingStep step)
                found.computeIfAbsent(step.funding(), none -> new ArrayList<>()).add(recorded);
        return found;
    }

    static List<RecordedStep> only(Class<? extends FundingStep> type, List<RecordedStep> steps) {
        return steps.stream()
                .filter(recorded -> type.isInstance(recorded.step()))
                .toList();
    }

    /** The one with the latest first day; of several on one day, the one recorded last. */
    static Optional<RecordedStep> latest(List<RecordedStep> steps) {
        return steps.stream().max(BY_DAY_THEN_RECORDING);
    }
}
