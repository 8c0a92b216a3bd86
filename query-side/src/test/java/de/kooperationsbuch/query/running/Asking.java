package de.kooperationsbuch.query.running;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who asks in tests. */
public final class Asking {
    /** Sees every Kommune, and may operate the book; what tests ask as if they are not about who asks. */
    public static final Caller OVERSEER = of("overseer", null, Set.of("*"), Role.AUDITOR, Role.ADMIN);

    private Asking() {}

    public static Caller member(String organisation) {
        return of("member-" + organisation, organisation, Set.of(), Role.MEMBER);
    }

    public static Caller auditor(String kommune) {
        return of("auditor-" + kommune, null, Set.of(kommune), Role.AUDITOR);
    }

    /** Of no organisation. */
    public static Caller role(Role role) {
        return of("role-" + role, null, Set.of(), role);
    }

    private static Caller of(String name, String organisation, Set<String> kommunen, Role first, Role... more) {
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Caller(
                account,
                account,
                organisation == null ? null : new OrganisationId(organisation),
                EnumSet.of(first, more),
                kommunen);
    }
}
