package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money was asked for. */
public record FundingApplied(
        StepHeader step,
        @Fixed FundingId funding,
        @Nullable OrganisationId funder,
        FundingLevel level,
        FundingKind kind,
        @Nullable String programme,
        @NotBlank String purpose,
        @Nullable Money amount,
        @Nullable Percent ownShare,
        PartialDate from,
        @Nullable PartialDate until,
        @Nullable Boolean renewedYearly,
        OrganisationId recipient,
        @Nullable OrganisationId passedOnBy,
        @Nullable List<ReportDue> reportsDue)
        implements FundingStep {}
