package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account shall be from now on: all its rights, so that what is left out is taken away.
 *
 * @param disabled absent: as it was, so that nobody is let in again by oversight
 * @param displayName absent: as it was; empty: none
 */
record AccountChange(
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        @Nullable Set<String> kommunen,
        @Nullable Boolean disabled,
        @Nullable String displayName) {
    Account of(Account before) {
        return before.with(Rights.of(organisation, roles, kommunen), disabled == null ? before.disabled() : disabled);
    }
}
