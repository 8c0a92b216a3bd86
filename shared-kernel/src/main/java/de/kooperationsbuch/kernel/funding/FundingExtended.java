package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;

/** The funding runs longer than granted. */
public record FundingExtended(StepHeader step, @Fixed FundingId funding, PartialDate until) implements FundingStep {}
