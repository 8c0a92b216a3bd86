package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;

/** The organisation goes by another name. */
public record OrganisationRenamed(StepHeader step, @NotBlank String name) implements OrganisationStep {}
