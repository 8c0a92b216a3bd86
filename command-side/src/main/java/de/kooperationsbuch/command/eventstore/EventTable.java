package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/** The one statement that appends: it takes the head row, gives positions and instants, and keeps the lookup of organisations. */
public class EventTable {
    private static final String DUPLICATE_KEY = "23505";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final String APPEND = """
            WITH taken AS (
              UPDATE head SET position = position + ?,
                              at = greatest(clock_timestamp(), at + interval '1 microsecond') + ? * interval '1 microsecond'
              RETURNING position - ? AS before, at - ? * interval '1 microsecond' AS first_at
            ), added AS (
              SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[] %s)
                WITH ORDINALITY AS r(aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload_revision,
                                     payload, meta_data, step_id %s, ordinal)
            ) %s
            INSERT INTO events (position, recorded_at, aggregate_identifier, sequence_number, type, event_identifier, payload_type,
                                payload_revision, payload, meta_data, step_id)
            SELECT before + ordinal, first_at + (ordinal - 1) * interval '1 microsecond', aggregate_identifier, sequence_number, type,
                   event_identifier, payload_type, payload_revision, payload, meta_data, step_id
            FROM taken, added
            RETURNING (SELECT before FROM taken)
            """;
    private static final String APPEND_STEPS = APPEND.formatted("", "", "");
    private static final String APPEND_ORGANISATIONS = APPEND.formatted(
            ", ?::text[], ?::text[], ?::text[]",
            ", slug, kind, part_of",
            ", known AS (INSERT INTO organisations (slug, kind, part_of)"
                    + " SELECT DISTINCT ON (slug) slug, kind, part_of FROM added WHERE slug IS NOT NULL ORDER BY slug, ordinal DESC"
                    + " ON CONFLICT (slug) DO UPDATE SET part_of = excluded.part_of)");

    private final DataSource source;
    private final Positions positions;

    public EventTable(DataSource source, Positions positions) {
        this.source = source;
        this.positions = positions;
    }

    /** @throws ConcurrencyException if a key is taken; nothing was written then */
    void append(List<Row> rows) {
        boolean organisations = rows.stream().anyMatch(row -> row.organisationKind() != null);
        try (Connection connection = source.getConnection();
                PreparedStatement append =
                        connection.prepareStatement(organisations ? APPEND_ORGANISATIONS : APPEND_STEPS)) {
            int n = rows.size();
            int i = 1;
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            for (Column<?> column : COLUMNS) append.setArray(i++, column.of(rows, connection));
            if (organisations)
                for (Column<?> column : ORGANISATION_COLUMNS) append.setArray(i++, column.of(rows, connection));
            try (ResultSet result = append.executeQuery()) {
                result.next();
                remember(rows, result.getLong(1));
            }
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static final List<Column<?>> COLUMNS = List.of(
            Column.text(Row::aggregateIdentifier),
            new Column<>("bigint", Long[]::new, Row::sequenceNumber),
            Column.text(Row::type),
            Column.text(Row::eventIdentifier),
            Column.text(Row::payloadType),
            Column.text(Row::payloadRevision),
            new Column<>("bytea", byte[][]::new, Row::payload),
            new Column<>("bytea", byte[][]::new, Row::metaData),
            Column.text(Row::stepId));
    private static final List<Column<?>> ORGANISATION_COLUMNS = List.of(
            Column.text(Row::organisationSlug),
            Column.text(Row::organisationKind),
            Column.text(Row::organisationPartOf));

    private void remember(List<Row> rows, long before) {
        for (int i = 0; i < rows.size(); i++)
            positions.remember(rows.get(i).aggregateIdentifier(), rows.get(i).stepId(), before + i + 1);
        positions.grown();
    }

    public static RuntimeException translated(SQLException e) {
        if (DUPLICATE_KEY.equals(e.getSQLState())) return new ConcurrencyException("a key is taken", e);
        if (LOCK_TIMEOUT.equals(e.getSQLState())) return new Refusal(ProblemType.TRY_LATER, "book-busy");
        return new EventStoreException("the event table does not answer", e);
    }
}
