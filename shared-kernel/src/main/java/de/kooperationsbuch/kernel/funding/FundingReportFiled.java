package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.StepHeader;

/** A report to the funder was handed in. */
public record FundingReportFiled(StepHeader step, @Fixed FundingId funding, FundingReport report)
        implements FundingStep {}
