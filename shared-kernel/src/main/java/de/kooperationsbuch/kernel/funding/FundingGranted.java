package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money was granted; what the application said already may be left out here. */
public record FundingGranted(
        StepHeader step,
        @Fixed FundingId funding,
        @Nullable OrganisationId funder,
        @Nullable FundingLevel level,
        @Nullable FundingKind kind,
        @Nullable String programme,
        @Nullable String purpose,
        @Nullable Money amount,
        @Nullable Percent ownShare,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable Boolean renewedYearly,
        @Nullable OrganisationId recipient,
        @Nullable OrganisationId passedOnBy,
        @Nullable List<ReportDue> reportsDue,
        @Nullable FundingId follows)
        implements FundingStep {

    /** The application, read as a grant of all that it asks for. */
    public static FundingGranted asAppliedFor(FundingApplied applied) {
        return new FundingGranted(
                applied.step(),
                applied.funding(),
                applied.funder(),
                applied.level(),
                applied.kind(),
                applied.programme(),
                applied.purpose(),
                applied.amount(),
                applied.ownShare(),
                applied.from(),
                applied.until(),
                applied.renewedYearly(),
                applied.recipient(),
                applied.passedOnBy(),
                applied.reportsDue(),
                null);
    }

    /** This grant with what it leaves out, as the application has it. */
    public FundingGranted over(FundingGranted application) {
        return new FundingGranted(
                step,
                funding,
                or(funder, application.funder),
                or(level, application.level),
                or(kind, application.kind),
                or(programme, application.programme),
                or(purpose, application.purpose),
                or(amount, application.amount),
                or(ownShare, application.ownShare),
                or(from, application.from),
                endOver(application),
                or(renewedYearly, application.renewedYearly),
                or(recipient, application.recipient),
                or(passedOnBy, application.passedOnBy),
                or(reportsDue, application.reportsDue),
                or(follows, application.follows));
    }

    /** Structural funding is permanent, whatever end was applied for. */
    private @Nullable PartialDate endOver(FundingGranted application) {
        return or(kind, application.kind) == FundingKind.STRUCTURAL ? until : or(until, application.until);
    }

    private static <T> @Nullable T or(@Nullable T granted, @Nullable T appliedFor) {
        return granted != null ? granted : appliedFor;
    }
}
