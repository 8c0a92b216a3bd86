package de.kooperationsbuch.kernel.access;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks or records, as the token says.
 *
 * @param account its pseudonym; absent for the public
 * @param session the session that the token belongs to; absent for the public
 * @param organisation for which it speaks, if for any
 * @param kommunen those assigned to an auditor: slugs, or {@link #EVERY_KOMMUNE}
 */
public record Caller(
        @Nullable UUID account,
        @Nullable UUID session,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        Set<String> kommunen) {
    /** Stands among the assigned Kommunen for all there are and will be. */
    public static final String EVERY_KOMMUNE = "*";

    public static final Caller PUBLIC = new Caller(null, null, null, Set.of(), Set.of());

    public boolean isPublic() {
        return account == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isAssigned(OrganisationId kommune) {
        return kommunen.contains(EVERY_KOMMUNE) || kommunen.contains(kommune.value());
    }

    public boolean isOf(OrganisationId other) {
        return other.equals(organisation);
    }
}
