package de.kooperationsbuch.query.page.operations;

import de.kooperationsbuch.kernel.access.AccountDesk.Kept;
import de.kooperationsbuch.kernel.access.AccountDesk.Wanted;
import de.kooperationsbuch.kernel.access.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an admin typed of an account.
 *
 * @param kommunen slugs, or {@code *} for all, with blanks or commas between them
 */
record AccountForm(String name, String displayName, String organisation, Set<Role> roles, String kommunen) {
    static final AccountForm EMPTY = new AccountForm("", "", "", Set.of(), "");

    static AccountForm of(Kept account) {
        return new AccountForm(
                account.name(),
                Objects.requireNonNullElse(account.displayName(), ""),
                Objects.requireNonNullElse(account.organisation(), ""),
                Set.copyOf(account.roles()),
                String.join(", ", account.kommunen()));
    }

    Wanted wanted() {
        Set<String> wanted = Arrays.stream(kommunen.split("[\\s,;]+"))
                .filter(kommune -> !kommune.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Wanted(displayName.strip(), organisation.strip(), roles, wanted);
    }
}
