package de.kooperationsbuch.query.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.Percent;
import de.kooperationsbuch.kernel.funding.FundingApplied;
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

    FundingTerms appliedFor(FundingApplied asked) {
        return new FundingTerms(
                asked.funder(),
                asked.level(),
                asked.kind(),
                asked.programme(),
                asked.purpose(),
                asked.amount(),
                asked.ownShare(),
                asked.from(),
                asked.until(),
                asked.renewedYearly(),
                asked.recipient(),
                asked.passedOnBy(),
                asked.reportsDue(),
                follows);
    }

    FundingTerms granted(FundingGranted grant) {
        return new FundingTerms(
                given(grant.funder(), funder),
                given(grant.level(), level),
                given(grant.kind(), kind),
                given(grant.programme(), programme),
                given(grant.purpose(), purpose),
                given(grant.amount(), amount),
                given(grant.ownShare(), ownShare),
                given(grant.from(), from),
                endGranted(grant),
                given(grant.renewedYearly(), renewedYearly),
                given(grant.recipient(), recipient),
                given(grant.passedOnBy(), passedOnBy),
                given(grant.reportsDue(), reportsDue),
                given(grant.follows(), follows));
    }

    /** Structural funding is permanent, whatever end was asked for. */
    private @Nullable PartialDate endGranted(FundingGranted grant) {
        return given(grant.kind(), kind) == FundingKind.STRUCTURAL ? grant.until() : given(grant.until(), until);
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

    private static <T> @Nullable T given(@Nullable T granted, @Nullable T before) {
        return granted != null ? granted : before;
    }
}
