package de.kooperationsbuch.command.transparency;

import de.kooperationsbuch.kernel.transparency.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event table as the log reads it: row by row, never many at once. */
final class EventRows {
    static final int FETCHED = 100;
    static final String ALL = "SELECT * FROM events";
    private final JdbcClient jdbc;

    EventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Part of a transaction, or all rows come at once. */
    void range(long from, long through, Consumer<StoredEvent> taker) {
        jdbc.sql(ALL + " WHERE position BETWEEN ? AND ? ORDER BY position")
                .param(from)
                .param(through)
                .withFetchSize(FETCHED)
                .query(row -> {
                    taker.accept(event(row));
                });
    }

    List<StoredEvent> about(String subject, long through) {
        return jdbc.sql(ALL + " WHERE aggregate_identifier = ? AND position <= ? ORDER BY position")
                .param(subject)
                .param(through)
                .query((row, index) -> event(row))
                .list();
    }

    Optional<StoredEvent> at(long position) {
        return jdbc.sql(ALL + " WHERE position = ?")
                .param(position)
                .query((row, index) -> event(row))
                .optional();
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("type"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getString("event_identifier"),
                row.getString("step_id"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
