package de.kooperationsbuch.command;

import de.kooperationsbuch.kernel.organisation.OrganisationId;

/** Which organisations have somebody who can speak for them in the book. */
@FunctionalInterface
public interface AccountHolders {
    boolean hasAccount(OrganisationId organisation);
}
