package de.kooperationsbuch.command.importing;

import de.kooperationsbuch.command.eventstore.EventTable;
import de.kooperationsbuch.command.eventstore.Row;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into the book, kept beside it until one transaction takes them all. */
final class Staging implements AutoCloseable {
    private static final String TABLE = """
            CREATE TEMPORARY TABLE IF NOT EXISTS staged (
              ordinal bigint, recorded_at timestamptz, aggregate_identifier text, sequence_number bigint, type text, event_identifier text,
              payload_type text, payload_revision text, payload bytea, meta_data bytea, step_id text, slug text, kind text, part_of text, text_key bytea)
            """;
    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(1 << 16);
    private long staged;

    Staging(DataSource source) throws SQLException {
        connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("TRUNCATE staged");
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY staged FROM STDIN");
    }

    void add(Row row, @Nullable Instant recordedAt) throws SQLException {
        CopyLine.append(buffer, ++staged, recordedAt, row);
        if (buffer.length() > 1 << 15) flush();
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    /**
     * Moves all rows into the book in one transaction and returns the new end of the book.
     *
     * @throws Refusal if a restore finds the book not empty
     */
    long take(Intake intake) throws SQLException {
        flush();
        copy.endCopy();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            long before = one(statement, "SELECT position FROM head FOR UPDATE");
            Import.requireEmptyBook(intake, before);
            statement.execute(TAKE_ORGANISATIONS);
            statement.execute(TAKE_EVENTS);
            statement.execute(TAKE_TEXT_KEYS);
            long head = one(statement, MOVE_HEAD);
            connection.commit();
            return head;
        } catch (SQLException e) {
            throw EventTable.translated(e);
        }
    }

    private static final String TAKE_ORGANISATIONS = "INSERT INTO organisations (slug, kind, part_of)"
            + " SELECT DISTINCT ON (slug) slug, kind, part_of FROM staged WHERE slug IS NOT NULL ORDER BY slug, ordinal DESC"
            + " ON CONFLICT (slug) DO UPDATE SET part_of = excluded.part_of";
    private static final String TAKE_TEXT_KEYS = "INSERT INTO vault.text_keys (subject, step_id, wrapped)"
            + " SELECT aggregate_identifier, step_id, text_key FROM staged WHERE text_key IS NOT NULL"
            + " ON CONFLICT (subject, step_id) DO UPDATE SET wrapped = excluded.wrapped";
    private static final String TAKE_EVENTS = """
            WITH taken AS MATERIALIZED (
              SELECT position AS before, greatest(clock_timestamp(), at + interval '1 microsecond') AS first_at FROM head
            )
            INSERT INTO events (position, recorded_at, aggregate_identifier, sequence_number, type, event_identifier, payload_type,
                                payload_revision, payload, meta_data, step_id)
            SELECT before + ordinal, coalesce(recorded_at, first_at + (ordinal - 1) * interval '1 microsecond'), aggregate_identifier,
                   sequence_number, type, event_identifier, payload_type, payload_revision, payload, meta_data, step_id
            FROM staged, taken ORDER BY ordinal
            """;
    private static final String MOVE_HEAD = """
            UPDATE head SET position = position + (SELECT count(*) FROM staged),
                            at = coalesce((SELECT recorded_at FROM events ORDER BY position DESC LIMIT 1), at)
            RETURNING position
            """;

    private static long one(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            if (copy.isActive()) copy.cancelCopy();
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } finally {
            connection.close();
        }
    }
}
