package de.kooperationsbuch.command.account;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.kernel.Slug;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts, as they are now. */
@Component
public class Accounts implements AccountHolders {
    private static final String SELECT = "SELECT " + AccountRow.COLUMNS + " FROM accounts ";
    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param name whatever a stranger wrote */
    public Optional<Account> find(String name) {
        if (!Slug.isOne(name)) return Optional.empty();
        return jdbc.sql(SELECT + "WHERE name = ?")
                .param(name)
                .query(AccountRow::read)
                .optional();
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(AccountRow::read)
                .optional();
    }

    @Override
    public boolean hasAccount(OrganisationId organisation) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM accounts WHERE organisation = ? AND NOT disabled AND password_hash IS NOT NULL AND ? = ANY (roles))")
                .param(organisation.value())
                .param(Role.MEMBER.name())
                .query(Boolean.class)
                .single();
    }

    /** By name. */
    Page<Account> page(Paging asked) {
        List<Account> items = jdbc.sql(SELECT + "ORDER BY name COLLATE \"C\" LIMIT ? OFFSET ?")
                .param(asked.size())
                .param(asked.offset())
                .query(AccountRow::read)
                .list();
        return Page.of(items, asked, count());
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM accounts").query(Long.class).single();
    }

    List<Account> enabledAdmins() {
        return jdbc.sql(SELECT + "WHERE ? = ANY (roles) AND NOT disabled ORDER BY created_at, id")
                .param(Role.ADMIN.name())
                .query(AccountRow::read)
                .list();
    }

    /** Those who can log in. Keeps the others who would change one of them waiting until the transaction is over. */
    List<Account> lockedAdmins() {
        return jdbc.sql(SELECT
                        + "WHERE ? = ANY (roles) AND NOT disabled AND password_hash IS NOT NULL ORDER BY id FOR UPDATE")
                .param(Role.ADMIN.name())
                .query(AccountRow::read)
                .list();
    }

    Optional<Account> locked(String name) {
        return jdbc.sql(SELECT + "WHERE name = ? FOR UPDATE")
                .param(name)
                .query(AccountRow::read)
                .optional();
    }

    /** Changes whenever anything about the account changes, also its password; empty if there is none. */
    String version(UUID id) {
        return jdbc.sql("SELECT xmin::text FROM accounts WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whether it is as it was then, and stays so until the transaction is over. */
    boolean lockedAt(UUID id, String version) {
        return jdbc.sql("SELECT id FROM accounts WHERE id = ? AND xmin::text = ? FOR UPDATE")
                .param(id)
                .param(version)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Whether it is new: nothing is stored if the name is taken. */
    boolean insert(Account account) {
        return jdbc.sql("INSERT INTO accounts (id, name, organisation, roles, kommunen) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (name) DO NOTHING")
                        .param(account.id())
                        .param(account.name())
                        .param(AccountRow.text(account.organisation()))
                        .param(AccountRow.roles(account))
                        .param(AccountRow.kommunen(account))
                        .update()
                == 1;
    }

    void update(Account account) {
        jdbc.sql("UPDATE accounts SET organisation = ?, roles = ?, kommunen = ?, disabled = ? WHERE id = ?")
                .param(AccountRow.text(account.organisation()))
                .param(AccountRow.roles(account))
                .param(AccountRow.kommunen(account))
                .param(account.disabled())
                .param(account.id())
                .update();
    }

    /** Those of these names that exist. */
    List<Account> find(Stream<String> names) {
        return jdbc.sql(SELECT + "WHERE name = ANY (?)")
                .param(names.toArray(String[]::new))
                .query(AccountRow::read)
                .list();
    }
}
