package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingChanged;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingPaid;
import de.kooperationsbuch.kernel.funding.FundingRejected;
import de.kooperationsbuch.kernel.funding.FundingReportFiled;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the steps of each funding among the steps of a cooperation. */
final class FundingSteps {
    private static final Comparator<RecordedStep> BY_DAY_THEN_RECORDING =
            Comparator.comparing(FundingSteps::firstDay).thenComparing(RecordedStep::position);

    private FundingSteps() {}

    /** In the order in which the fundings were first recorded. */
    static Map<FundingId, List<RecordedStep>> byFunding(List<RecordedStep> cooperationSteps) {
        Map<FundingId, List<RecordedStep>> found = new LinkedHashMap<>();
        for (RecordedStep recorded : cooperationSteps)
            if (recorded.step() instanceof FundingStep step)
                found.computeIfAbsent(fundingOf(step), none -> new ArrayList<>())
                        .add(recorded);
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

    static LocalDate firstDay(RecordedStep recorded) {
        return recorded.step().step().effectiveOn().firstDay();
    }

    static LocalDate lastDay(RecordedStep recorded) {
        return recorded.step().step().effectiveOn().lastDay();
    }

    private static FundingId fundingOf(FundingStep step) {
        if (step instanceof FundingApplied applied) return applied.funding();
        if (step instanceof FundingRejected rejected) return rejected.funding();
        if (step instanceof FundingGranted granted) return granted.funding();
        if (step instanceof FundingExtended extended) return extended.funding();
        if (step instanceof FundingChanged changed) return changed.funding();
        if (step instanceof FundingPaid paid) return paid.funding();
        if (step instanceof FundingReportFiled filed) return filed.funding();
        if (step instanceof FundingEnded ended) return ended.funding();
        throw new IllegalStateException("no funding is named by " + step.stepName());
    }
}
