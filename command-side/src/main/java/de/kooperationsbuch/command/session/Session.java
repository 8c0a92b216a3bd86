package de.kooperationsbuch.command.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody logged in.
 *
 * @param usedAt when it was begun or last refreshed
 * @param endsAt from then on it is over
 */
record Session(UUID id, UUID account, Instant begunAt, Instant usedAt, Instant endsAt) {
    static final String COLUMNS = "id, account, begun_at, used_at, ends_at";

    static Session read(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                instant(row, "begun_at"),
                instant(row, "used_at"),
                instant(row, "ends_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }
}
