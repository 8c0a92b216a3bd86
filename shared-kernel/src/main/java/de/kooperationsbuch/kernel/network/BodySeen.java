package de.kooperationsbuch.kernel.network;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import org.jspecify.annotations.Nullable;

/** What the book knew of the body of a seat when the seat was recorded. */
public record BodySeen(OrganisationKind kind, @Nullable OrganisationId partOf) {}
