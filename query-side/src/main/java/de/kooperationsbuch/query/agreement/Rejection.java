package de.kooperationsbuch.query.agreement;

import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.Instant;

/** A party did not agree to a version; if it is among those who accepted as well, it thought better of it later. */
public record Rejection(OrganisationId by, Instant recordedAt, PartialDate on, String reason) {}
