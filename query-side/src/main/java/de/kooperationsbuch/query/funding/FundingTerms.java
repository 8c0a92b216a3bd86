package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.funding.FundingKind;
import de.kooperationsbuch.kernel.funding.FundingLevel;
import de.kooperationsbuch.kernel.funding.ReportDue;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a funding is for and on which conditions; what the grant leaves out holds as applied for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FundingTerms(
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
        @Nullable FundingId follows) {
    static final FundingTerms NONE =
            new FundingTerms(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    static FundingTerms of(FundingGranted grant) {
        return new FundingTerms(
                grant.funder(),
                grant.level(),
                grant.kind(),
                grant.programme(),
                grant.purpose(),
                grant.amount(),
                grant.ownShare(),
                grant.from(),
                grant.until(),
                grant.renewedYearly(),
                grant.recipient(),
                grant.passedOnBy(),
                grant.reportsDue(),
                grant.follows());
    }

    FundingTerms with(@Nullable Money newAmount, @Nullable PartialDate newUntil) {
        return new FundingTerms(
                funder,
                level,
                kind,
                programme,
                purpose,
                newAmount,
                ownShare,
                from,
                newUntil,
                renewedYearly,
                recipient,
                passedOnBy,
                reportsDue,
                follows);
    }
}
