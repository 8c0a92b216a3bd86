package de.kooperationsbuch.command.eventstore;

import static java.util.stream.Collectors.joining;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    private static final Part ORGANISATIONS = new Part(
            ", ?::text[], ?::text[], ?::text[]",
            ", slug, kind, part_of",
            ", known AS (INSERT INTO organisations (slug, kind, part_of)"
                    + " SELECT DISTINCT ON (slug) slug, kind, part_of FROM added WHERE slug IS NOT NULL ORDER BY slug, ordinal DESC"
                    + " ON CONFLICT (slug) DO UPDATE SET part_of = excluded.part_of)",
            List.of(
                    Column.text(Row::organisationSlug),
                    Column.text(Row::organisationKind),
                    Column.text(Row::organisationPartOf)));
    private static final Part TEXT_KEYS = new Part(
            ", ?::bytea[]",
            ", text_key",
            ", keyed AS (INSERT INTO vault.text_keys (subject, step_id, wrapped)"
                    + " SELECT DISTINCT ON (aggregate_identifier, step_id) aggregate_identifier, step_id, text_key FROM added"
                    + " WHERE text_key IS NOT NULL ON CONFLICT (subject, step_id) DO UPDATE SET wrapped = excluded.wrapped)",
            List.of(new Column<>("bytea", byte[][]::new, Row::wrappedTextKey)));

    /** What is stored together with the events, in the same statement, only if a row brings it. */
    private record Part(String places, String names, String insert, List<Column<?>> columns) {
        static String append(List<Part> parts) {
            return APPEND.formatted(
                    parts.stream().map(Part::places).collect(joining()),
                    parts.stream().map(Part::names).collect(joining()),
                    parts.stream().map(Part::insert).collect(joining()));
        }
    }

    private final DataSource source;
    private final Positions positions;
    private final Consumer<Row> stored;

    public EventTable(DataSource source, Positions positions, Consumer<Row> stored) {
        this.source = source;
        this.positions = positions;
        this.stored = stored;
    }

    /** @throws ConcurrencyException if a key is taken; nothing was written then */
    void append(List<Row> rows) {
        List<Part> parts = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.organisationKind() != null)) parts.add(ORGANISATIONS);
        if (rows.stream().anyMatch(row -> row.textKey() != null)) parts.add(TEXT_KEYS);
        try (Connection connection = source.getConnection();
                PreparedStatement append = connection.prepareStatement(Part.append(parts))) {
            int n = rows.size();
            int i = 1;
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            for (Column<?> column : COLUMNS) append.setArray(i++, column.of(rows, connection));
            for (Part part : parts)
                for (Column<?> column : part.columns()) append.setArray(i++, column.of(rows, connection));
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

    private void remember(List<Row> rows, long before) {
        for (int i = 0; i < rows.size(); i++)
            positions.remember(rows.get(i).aggregateIdentifier(), rows.get(i).stepId(), before + i + 1);
        positions.grown();
        rows.forEach(stored);
    }

    public static RuntimeException translated(SQLException e) {
        if (DUPLICATE_KEY.equals(e.getSQLState())) return new ConcurrencyException("a key is taken", e);
        if (LOCK_TIMEOUT.equals(e.getSQLState())) return new Refusal(ProblemType.TRY_LATER, "book-busy");
        return new EventStoreException("the event table does not answer", e);
    }
}
