package de.kooperationsbuch.kernel.funding;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.StepHeader;

/** The amount granted was changed. */
public record FundingChanged(StepHeader step, FundingId funding, Money amount) implements FundingStep {}
