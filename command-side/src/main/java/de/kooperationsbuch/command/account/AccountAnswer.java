package de.kooperationsbuch.command.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.kooperationsbuch.kernel.access.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as admins see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountAnswer(
        UUID id,
        String name,
        @Nullable String displayName,
        @Nullable String organisation,
        List<Role> roles,
        List<String> kommunen,
        boolean disabled) {
    static AccountAnswer of(Account account, @Nullable String displayName) {
        return new AccountAnswer(
                account.id(),
                account.name(),
                displayName,
                AccountRow.text(account.organisation()),
                account.roles().stream().sorted().toList(),
                account.kommunen().stream().sorted().toList(),
                account.disabled());
    }
}
