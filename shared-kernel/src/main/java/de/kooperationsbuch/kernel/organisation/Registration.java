package de.kooperationsbuch.kernel.organisation;

import org.jspecify.annotations.Nullable;

/** What others rely on of a registered organisation, as a change of its registration leaves it. */
public record Registration(OrganisationKind kind, @Nullable OrganisationId partOf) {
    public static Registration of(OrganisationRegistered registered) {
        return new Registration(registered.kind(), registered.partOf());
    }
}
