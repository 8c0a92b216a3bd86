package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be known here. Its password is not part of it.
 *
 * @param id the pseudonym under which everything else knows it
 * @param name by which it logs in; kept here only: what else there is of it knows the pseudonym, so that a name can be erased in one place (no address does so yet)
 * @param organisation for which it speaks, if for any
 * @param kommunen those assigned to an auditor: slugs, or {@code *} for all
 */
public record Account(
        UUID id,
        String name,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        Set<String> kommunen,
        boolean disabled) {
    static Account create(String name, Rights rights) {
        return new Account(UUID.randomUUID(), name, rights.organisation(), rights.roles(), rights.kommunen(), false);
    }

    Account with(Rights rights, boolean disabled) {
        return new Account(id, name, rights.organisation(), rights.roles(), rights.kommunen(), disabled);
    }

    boolean isEnabledAdmin() {
        return !disabled && roles.contains(Role.ADMIN);
    }

    /** Without the name, because this is what ends up in logs. */
    @Override
    public String toString() {
        return "account " + id;
    }
}
