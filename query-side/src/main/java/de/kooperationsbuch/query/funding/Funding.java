package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingChanged;
import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingExtended;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingRejected;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One funding as its steps tell it, from application to end.
 *
 * @param steps all its steps in recording order
 * @param asked the terms as applied for and granted, before any extension or change
 * @param grant the step that granted it, or null as long as none did
 */
public record Funding(
        FundingId id,
        List<RecordedStep> steps,
        FundingTerms asked,
        @Nullable RecordedStep grant,
        List<RecordedStep> extensions,
        List<RecordedStep> ends) {

    /** In the order in which they were first recorded. */
    public static List<Funding> of(List<RecordedStep> cooperationSteps) {
        List<Funding> fundings = new ArrayList<>();
        FundingSteps.byFunding(cooperationSteps).forEach((id, steps) -> fundings.add(told(id, steps)));
        return fundings;
    }

    private static Funding told(FundingId id, List<RecordedStep> steps) {
        FundingGranted terms = null;
        RecordedStep grant = null;
        for (RecordedStep recorded : steps)
            if (grant == null && recorded.step() instanceof FundingApplied applied)
                terms = FundingGranted.asAppliedFor(applied);
            else if (recorded.step() instanceof FundingGranted granted) {
                terms = terms == null ? granted : granted.over(terms);
                grant = recorded;
            }
        return new Funding(
                id,
                steps,
                terms == null ? FundingTerms.NONE : FundingTerms.of(terms),
                grant,
                FundingSteps.only(FundingExtended.class, steps),
                FundingSteps.only(FundingEnded.class, steps));
    }

    public boolean grantedTo(OrganisationId recipient) {
        return grant != null && recipient.equals(asked.recipient());
    }

    /** Granted on this day or before. */
    boolean grantedBy(LocalDate day) {
        return grant != null && !grant.firstDay().isAfter(day);
    }

    /** First day of the money; where no step names one, the first day of the grant. */
    public LocalDate firstDay() {
        return asked.from() != null ? asked.from().firstDay() : grant.firstDay();
    }

    public boolean activeOn(LocalDate day) {
        return grant != null && !firstDay().isAfter(day) && !end().isBefore(day);
    }

    /** Only of what was granted. */
    public FundingEnd end() {
        return FundingEnd.of(this, extensions, ends);
    }

    /** The end as it stood on this day: of extensions and ends only those that had begun by then. */
    public FundingEnd endSeenOn(LocalDate day) {
        return FundingEnd.of(this, begunBy(day, extensions), begunBy(day, ends));
    }

    /** Refused on this day or before, and never granted. */
    boolean rejectedBy(LocalDate day) {
        return grant == null
                && !begunBy(day, FundingSteps.only(FundingRejected.class, steps))
                        .isEmpty();
    }

    /** The terms as they stand after extensions and changes. */
    FundingTerms terms() {
        return asked.with(
                FundingSteps.latest(FundingSteps.only(FundingChanged.class, steps))
                        .map(changed -> ((FundingChanged) changed.step()).amount())
                        .orElse(asked.amount()),
                FundingSteps.latest(extensions).map(FundingEnd::until).orElse(asked.until()));
    }

    private static List<RecordedStep> begunBy(LocalDate day, List<RecordedStep> steps) {
        return steps.stream()
                .filter(recorded -> !recorded.firstDay().isAfter(day))
                .toList();
    }
}
