package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.cooperation.CooperationStep;

/** What can happen to a funding, in story order. */
public sealed interface FundingStep extends CooperationStep
        permits FundingApplied,
                FundingRejected,
                FundingGranted,
                FundingExtended,
                FundingChanged,
                FundingPaid,
                FundingReportFiled,
                FundingEnded {
    FundingId funding();
}
