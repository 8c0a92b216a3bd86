package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.personal.FreeText;
import org.jspecify.annotations.Nullable;

/** The organisation ceased to exist. */
public record OrganisationDissolved(
        StepHeader step, @Nullable @FreeText String reason) implements OrganisationStep {}
