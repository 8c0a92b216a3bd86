package de.kooperationsbuch.command.account;

import de.kooperationsbuch.kernel.access.AccountDesk.Kept;
import de.kooperationsbuch.kernel.access.AccountDesk.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts as admins look them up: by a part of the name, and with their state. */
@Component
class AccountDirectory {
    private static final String SELECT =
            "SELECT " + AccountRow.COLUMNS + ", password_hash IS NOT NULL AS has_password FROM accounts ";
    private static final String NAMED = "WHERE position(? IN name) > 0 ";
    private final JdbcClient jdbc;
    private final DisplayNames names;

    AccountDirectory(JdbcClient jdbc, DisplayNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** By name. */
    Page<Kept> page(String part, Paging asked) {
        List<Kept> items = jdbc.sql(SELECT + NAMED + "ORDER BY name COLLATE \"C\" LIMIT ? OFFSET ?")
                .param(part)
                .param(asked.size())
                .param(asked.offset())
                .query(this::kept)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM accounts " + NAMED)
                .param(part)
                .query(Long.class)
                .single();
        return Page.of(items, asked, total);
    }

    Optional<Kept> find(String name) {
        return jdbc.sql(SELECT + "WHERE name = ?").param(name).query(this::kept).optional();
    }

    /** The names of those that there are. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, name FROM accounts WHERE id = ANY (?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        Account account = AccountRow.read(row, number);
        return new Kept(
                account.id().toString(),
                account.name(),
                names.of(account.id()).orElse(null),
                AccountRow.text(account.organisation()),
                List.copyOf(new TreeSet<>(account.roles())),
                List.copyOf(new TreeSet<>(account.kommunen())),
                state(account, row.getBoolean("has_password")));
    }

    private static State state(Account account, boolean hasPassword) {
        if (account.disabled()) return State.DISABLED;
        return hasPassword ? State.ACTIVE : State.INVITED;
    }
}
