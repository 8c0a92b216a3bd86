package de.kooperationsbuch.command.account;

import static de.kooperationsbuch.kernel.problem.ProblemType.INVALID_VALUE;

import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an account may be used for: its roles, and what these roles are bound to. */
record Rights(@Nullable OrganisationId organisation, Set<Role> roles, Set<String> kommunen) {
    /** All of them must find room in a token; an auditor of more is an auditor of all. */
    private static final int MOST_KOMMUNEN = 30;

    /** Who keeps accounts has nothing to do with steps; registering is the operator's business. */
    private static final Set<Role> BESIDE_ADMIN = Set.of(Role.ADMIN, Role.REGISTRAR);

    private static final Set<Role> OF_AN_ORGANISATION = Set.of(Role.MEMBER, Role.OBSERVER, Role.REGISTRAR);

    /** @throws Refusal if the roles cannot be used like this */
    static Rights of(@Nullable OrganisationId organisation, Set<Role> roles, @Nullable Set<String> kommunen) {
        Rights rights = new Rights(organisation, roles, kommunen == null ? Set.of() : kommunen);
        rights.checkOrganisation();
        rights.checkKommunen();
        return rights;
    }

    static Rights of(Account account) {
        return new Rights(account.organisation(), account.roles(), account.kommunen());
    }

    private void checkOrganisation() {
        if (roles.isEmpty()) throw new Refusal(INVALID_VALUE, "account-roles").at("/roles");
        boolean auditsOnly = !roles.contains(Role.AUDITOR) || roles.size() == 1;
        boolean recordsNothing = !roles.contains(Role.ADMIN) || BESIDE_ADMIN.containsAll(roles);
        if (!auditsOnly || !recordsNothing) throw new Refusal(INVALID_VALUE, "account-roles-apart").at("/roles");
        if (organisation != null) return;
        for (Role role : new TreeSet<>(roles))
            if (OF_AN_ORGANISATION.contains(role))
                throw new Refusal(INVALID_VALUE, "account-organisation", role).at("/organisation");
    }

    private void checkKommunen() {
        if (roles.contains(Role.AUDITOR) == kommunen.isEmpty())
            throw new Refusal(INVALID_VALUE, "account-kommunen").at("/kommunen");
        if (kommunen.size() > MOST_KOMMUNEN)
            throw new Refusal(INVALID_VALUE, "account-kommunen-many", MOST_KOMMUNEN).at("/kommunen");
        for (String kommune : kommunen)
            if (!kommune.equals(Caller.EVERY_KOMMUNE) && !Slug.isOne(kommune))
                throw new Refusal(INVALID_VALUE, "slug").at("/kommunen");
    }

    /** Whether something can be done with these that cannot be done with the others. */
    boolean exceed(Rights others) {
        return !Objects.equals(organisation, others.organisation)
                || !others.roles.containsAll(roles)
                || !others.kommunen.contains(Caller.EVERY_KOMMUNE) && !others.kommunen.containsAll(kommunen);
    }

    /** As the account log tells of them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        if (organisation != null) facts.put("organisation", organisation.value());
        facts.put("roles", new TreeSet<>(roles));
        if (!kommunen.isEmpty()) facts.put("kommunen", new TreeSet<>(kommunen));
        return facts;
    }
}
