package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.InvalidValue;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an admin says of an account that is to be. */
record NewAccount(
        String name,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        @Nullable Set<String> kommunen,
        @Nullable String displayName) {
    NewAccount {
        if (!Slug.isOne(name)) throw new InvalidValue("slug", "a name", "name");
    }

    Rights rights() {
        return Rights.of(organisation, roles, kommunen);
    }
}
