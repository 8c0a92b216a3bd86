package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import org.jspecify.annotations.Nullable;

/** The organisation ceased to exist. */
public record OrganisationDissolved(
        StepHeader step, @Nullable String reason) implements OrganisationStep {}
