package de.kooperationsbuch.kernel.funding;

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
        FundingId funding,
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
        implements FundingStep {}
