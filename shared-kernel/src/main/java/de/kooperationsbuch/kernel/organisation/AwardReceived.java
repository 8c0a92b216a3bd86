package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The organisation was honoured. */
public record AwardReceived(StepHeader step, @NotBlank String title) implements OrganisationStep {}
