package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.StepHeader;

/** Money arrived. */
public record FundingPaid(StepHeader step, @Fixed FundingId funding, Money amount) implements FundingStep {}
