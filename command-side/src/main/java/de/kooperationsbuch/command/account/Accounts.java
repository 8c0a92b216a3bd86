package de.kooperationsbuch.command.account;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts, as they are now. */
@Component
public class Accounts implements AccountHolders {
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(String name) {
        return jdbc.sql("SELECT " + AccountRow.COLUMNS + " FROM accounts WHERE name = ?")
                .param(name)
                .query(AccountRow::read)
                .optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql("SELECT " + AccountRow.COLUMNS + " FROM accounts WHERE id = ?")
                .param(id)
                .query(AccountRow::read)
                .optional();
    }

    @Override
    public boolean hasAccount(OrganisationId organisation) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM accounts WHERE organisation = ? AND NOT disabled AND ? = ANY (roles))")
                .param(organisation.value())
                .param(Role.MEMBER.name())
                .query(Boolean.class)
                .single();
    }
}
