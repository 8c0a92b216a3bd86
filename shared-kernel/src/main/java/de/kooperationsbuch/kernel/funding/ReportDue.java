package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.PartialDate;

/** A report that the funder expects by a day. */
public record ReportDue(FundingReport report, PartialDate dueOn) {}
