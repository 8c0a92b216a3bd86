package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The funding of a cooperation on a day, from all that is known about it. Every funding is listed, whoever receives it; gaps, cliffs and
 * share look at what was granted to the Verbund. Where only a part may be seen they are left out, for they would not be true of it.
 *
 * @param fundings in the order in which they were first recorded
 * @param course of what was granted to the Verbund; absent where only a part may be seen
 */
public record FundingView(
        List<FundingEntry> fundings,
        @JsonUnwrapped @Nullable FundingCourse course) {

    /** @param whole whether all fundings are seen, or only those that concern whoever asks */
    public static FundingView seen(List<RecordedStep> seen, boolean whole, LocalDate asOf) {
        return whole
                ? of(seen, Opening.of(seen).verbund(), asOf)
                : new FundingView(entries(Funding.of(seen), asOf), null);
    }

    static FundingView of(List<RecordedStep> cooperationSteps, OrganisationId verbund, LocalDate asOf) {
        List<Funding> all = Funding.of(cooperationSteps);
        LocalDate first = cooperationSteps.stream()
                .map(RecordedStep::firstDay)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        return new FundingView(entries(all, asOf), FundingCourse.of(all, verbund, first, asOf));
    }

    private static List<FundingEntry> entries(List<Funding> fundings, LocalDate asOf) {
        return fundings.stream().map(funding -> FundingEntry.of(funding, asOf)).toList();
    }
}
