package de.kooperationsbuch.command.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account as a row of its table; the password's hash is never read with it. */
final class AccountRow {
    static final String COLUMNS = "id, name, organisation, roles, kommunen, disabled";

    private AccountRow() {}

    static Account read(ResultSet row, int number) throws SQLException {
        String organisation = row.getString("organisation");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("name"),
                organisation == null ? null : new OrganisationId(organisation),
                texts(row, "roles").map(Role::valueOf).collect(toUnmodifiableSet()),
                Set.copyOf(texts(row, "kommunen").toList()),
                row.getBoolean("disabled"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable String text(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    static String[] roles(Account account) {
        return account.roles().stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static String[] kommunen(Account account) {
        return account.kommunen().stream().sorted().toArray(String[]::new);
    }
}
