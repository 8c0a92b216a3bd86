package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.Instant;

/** A party did not agree to a version, and has not changed its mind. */
public record Rejection(OrganisationId by, Instant recordedAt, String reason) {}
