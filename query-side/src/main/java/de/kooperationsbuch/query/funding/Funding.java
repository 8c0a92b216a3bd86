package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.PartialDate;
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
        FundingTerms terms = FundingTerms.NONE;
        RecordedStep grant = null;
        for (RecordedStep recorded : steps)
            if (grant == null && recorded.step() instanceof FundingApplied applied) terms = terms.appliedFor(applied);
            else if (recorded.step() instanceof FundingGranted granted) {
                terms = terms.granted(granted);
                grant = recorded;
            }
        return new Funding(
                id,
                steps,
                terms,
                grant,
                FundingSteps.only(FundingExtended.class, steps),
                FundingSteps.only(FundingEnded.class, steps));
    }

    public boolean grantedTo(OrganisationId recipient) {
        return grant != null && recipient.equals(asked.recipient());
    }

    /** First day of the money; where no step names one, the first day of the grant. */
    public LocalDate firstDay() {
        return asked.from() != null ? asked.from().firstDay() : FundingSteps.firstDay(grant);
    }

    public boolean activeOn(LocalDate day) {
        return grant != null && !firstDay().isAfter(day) && !end().isBefore(day);
    }

    /** Only of what was granted. */
    public FundingEnd end() {
        return end(extensions, ends);
    }

    /** The end as it stood on this day: of extensions and ends only those that had begun by then. */
    public FundingEnd endSeenOn(LocalDate day) {
        return end(begunBy(day, extensions), begunBy(day, ends));
    }

    boolean rejected() {
        return grant == null && !FundingSteps.only(FundingRejected.class, steps).isEmpty();
    }

    /** The terms as they stand after extensions and changes. */
    FundingTerms terms() {
        return asked.with(
                FundingSteps.latest(FundingSteps.only(FundingChanged.class, steps))
                        .map(changed -> ((FundingChanged) changed.step()).amount())
                        .orElse(asked.amount()),
                FundingSteps.latest(extensions).map(Funding::until).orElse(asked.until()));
    }

    private FundingEnd end(List<RecordedStep> extended, List<RecordedStep> ended) {
        FundingEnd end = agreedEnd(FundingSteps.latest(extended).orElse(null));
        for (RecordedStep recorded : ended) {
            LocalDate last = FundingSteps.lastDay(recorded);
            if (end.lastDay() == null || !last.isAfter(end.lastDay()))
                end = new FundingEnd(last, List.of(recorded), end.extension());
        }
        return end;
    }

    private FundingEnd agreedEnd(@Nullable RecordedStep extension) {
        PartialDate until = extension == null ? asked.until() : until(extension);
        if (until == null || Boolean.TRUE.equals(asked.renewedYearly())) return new FundingEnd(null, List.of(), null);
        return new FundingEnd(until.lastDay(), List.of(extension == null ? grant : extension), extension);
    }

    private static PartialDate until(RecordedStep extension) {
        return ((FundingExtended) extension.step()).until();
    }

    private static List<RecordedStep> begunBy(LocalDate day, List<RecordedStep> steps) {
        return steps.stream()
                .filter(recorded -> !FundingSteps.firstDay(recorded).isAfter(day))
                .toList();
    }
}
