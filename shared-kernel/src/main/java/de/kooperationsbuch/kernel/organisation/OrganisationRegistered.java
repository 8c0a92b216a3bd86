package de.kooperationsbuch.kernel.organisation;

import de.kooperationsbuch.kernel.Fixed;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.StepHeader;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** The book knows this organisation from here on. */
public record OrganisationRegistered(
        StepHeader step,
        @Fixed OrganisationKind kind,
        @NotBlank String name,
        @Nullable PartialDate foundedOn,
        @Nullable OrganisationId partOf,
        @Nullable Land land)
        implements OrganisationStep {}
