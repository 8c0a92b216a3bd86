package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One funding in the view of a day.
 *
 * @param terms as they stand after extensions and changes
 * @param lastDay null while it has none or is not granted
 * @param steps all its steps in recording order
 */
public record FundingEntry(
        FundingId funding,
        FundingState state,
        @JsonUnwrapped FundingTerms terms,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable LocalDate lastDay,
        List<StepId> steps) {

    static FundingEntry of(Funding funding, LocalDate asOf) {
        return new FundingEntry(
                funding.id(),
                state(funding, asOf),
                funding.terms(),
                funding.grant() == null ? null : funding.end().lastDay(),
                funding.steps().stream()
                        .map(RecordedStep::step)
                        .map(Step::stepId)
                        .toList());
    }

    private static FundingState state(Funding funding, LocalDate asOf) {
        if (funding.activeOn(asOf)) return FundingState.ACTIVE;
        if (funding.grant() != null && funding.end().isBefore(asOf)) return FundingState.OVER;
        if (funding.rejectedBy(asOf)) return FundingState.REJECTED;
        return funding.grant() != null && !onlyAskedFor(funding, asOf) ? FundingState.AHEAD : FundingState.APPLIED;
    }

    /** Applied for on that day, and granted only later. */
    private static boolean onlyAskedFor(Funding funding, LocalDate asOf) {
        return funding.grant().firstDay().isAfter(asOf)
                && funding.steps().stream()
                        .anyMatch(recorded -> !recorded.firstDay().isAfter(asOf));
    }
}
