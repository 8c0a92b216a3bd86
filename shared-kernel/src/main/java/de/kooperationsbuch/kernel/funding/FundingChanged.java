package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.StepHeader;

/** The amount granted was changed. */
public record FundingChanged(StepHeader step, @Fixed FundingId funding, Money amount) implements FundingStep {}
