package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;

/**
 * One of those whom a step concerns.
 *
 * @param withOffices whether also those speak for it that are part of it, as the offices of a Kommune
 */
public record Side(OrganisationId organisation, boolean withOffices) {
    public boolean speaksIn(StepHeader header) {
        return organisation.equals(header.by()) || (withOffices && organisation.equals(header.partOf()));
    }
}
