package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;

/** An agreement and those who negotiate or made it. */
public record AgreementParties(AgreementId agreement, List<OrganisationId> parties) {}
