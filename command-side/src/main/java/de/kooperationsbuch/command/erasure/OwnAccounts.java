package de.kooperationsbuch.command.erasure;

import de.kooperationsbuch.command.account.DisplayNames;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.personal.AboutPerson.OwnAccount;
import de.kooperationsbuch.kernel.personal.AboutPerson.OwnSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is stored about somebody's account, its sessions and what happened to it. */
@Component
class OwnAccounts {
    private final JdbcClient jdbc;
    private final DisplayNames names;

    OwnAccounts(JdbcClient jdbc, DisplayNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Optional<OwnAccount> find(UUID id) {
        return jdbc.sql("SELECT * FROM (SELECT name, organisation, roles, kommunen, disabled, created_at,"
                        + " password_hash IS NOT NULL AS has_password, external_identity IS NOT NULL AS has_identity"
                        + " FROM accounts WHERE id = ?) AS own")
                .param(id)
                .query((row, n) -> account(row, id))
                .optional();
    }

    private OwnAccount account(ResultSet row, UUID id) throws SQLException {
        return new OwnAccount(
                row.getString("name"),
                names.of(id).orElse(null),
                row.getString("organisation"),
                texts(row, "roles"),
                texts(row, "kommunen"),
                row.getBoolean("disabled"),
                instant(row, "created_at"),
                row.getBoolean("has_password"),
                row.getBoolean("has_identity"),
                sessions(id));
    }

    private List<OwnSession> sessions(UUID id) {
        return jdbc.sql("SELECT begun_at, used_at, ends_at FROM sessions WHERE account = ? ORDER BY begun_at")
                .param(id)
                .query((row, n) ->
                        new OwnSession(instant(row, "begun_at"), instant(row, "used_at"), instant(row, "ends_at")))
                .list();
    }

    /** Oldest first. */
    List<Map<String, Object>> log(UUID id) {
        return jdbc.sql("SELECT at, action, actor, account, facts FROM account_log"
                        + " WHERE actor = ? OR account = ? OR facts->>'person' = ? ORDER BY number")
                .param(id)
                .param(id)
                .param(id.toString())
                .query((row, n) -> line(row))
                .list();
    }

    private static Map<String, Object> line(ResultSet row) throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", instant(row, "at"));
        line.put("action", row.getString("action"));
        for (String who : new String[] {"actor", "account"})
            if (row.getString(who) != null) line.put(who, row.getString(who));
        line.put("facts", BookMapper.mapper().readTree(row.getString("facts")));
        return line;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
