package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** As much of an organisation as the rules of other subjects ask for. */
public record KnownOrganisation(
        OrganisationKind kind, @Nullable OrganisationId partOf) {}
