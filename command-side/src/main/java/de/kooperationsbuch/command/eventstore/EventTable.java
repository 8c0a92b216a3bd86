package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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
              SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[],
                                   ?::text[], ?::text[], ?::text[])
                WITH ORDINALITY AS r(aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload_revision,
                                     payload, meta_data, step_id, slug, kind, part_of, ordinal)
            ), known AS (
              INSERT INTO organisations (slug, kind, part_of) SELECT slug, kind, part_of FROM added WHERE slug IS NOT NULL
            )
            INSERT INTO events (position, recorded_at, aggregate_identifier, sequence_number, type, event_identifier, payload_type,
                                payload_revision, payload, meta_data, step_id)
            SELECT before + ordinal, first_at + (ordinal - 1) * interval '1 microsecond', aggregate_identifier, sequence_number, type,
                   event_identifier, payload_type, payload_revision, payload, meta_data, step_id
            FROM taken, added
            RETURNING (SELECT before FROM taken)
            """;

    private final DataSource source;
    private final Positions positions;

    public EventTable(DataSource source, Positions positions) {
        this.source = source;
        this.positions = positions;
    }

    /** @throws ConcurrencyException if a key is taken; nothing was written then */
    void append(List<Row> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement append = connection.prepareStatement(APPEND)) {
            int n = rows.size();
            int i = 1;
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            append.setLong(i++, n);
            append.setLong(i++, n - 1L);
            for (Function<Row, Object> column : COLUMNS)
                append.setArray(i++, connection.createArrayOf(type(column), column(rows, column)));
            try (ResultSet result = append.executeQuery()) {
                result.next();
                remember(rows, result.getLong(1));
            }
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static final Function<Row, Object> SEQUENCE = Row::sequenceNumber;
    private static final Function<Row, Object> PAYLOAD = Row::payload;
    private static final Function<Row, Object> META_DATA = Row::metaData;
    private static final List<Function<Row, Object>> COLUMNS = List.of(
            Row::aggregateIdentifier,
            SEQUENCE,
            Row::type,
            Row::eventIdentifier,
            Row::payloadType,
            Row::payloadRevision,
            PAYLOAD,
            META_DATA,
            Row::stepId,
            Row::organisationSlug,
            Row::organisationKind,
            Row::organisationPartOf);

    private static String type(Function<Row, Object> column) {
        if (column == SEQUENCE) return "bigint";
        return column == PAYLOAD || column == META_DATA ? "bytea" : "text";
    }

    private static Object[] column(List<Row> rows, Function<Row, Object> column) {
        Object[] values = rows.stream().map(column).toArray();
        return values[0] instanceof byte[] ? Arrays.copyOf(values, values.length, byte[][].class) : values;
    }

    private void remember(List<Row> rows, long before) {
        for (int i = 0; i < rows.size(); i++)
            positions.remember(rows.get(i).aggregateIdentifier(), rows.get(i).stepId(), before + i + 1);
    }

    public static RuntimeException translated(SQLException e) {
        if (DUPLICATE_KEY.equals(e.getSQLState())) return new ConcurrencyException("a key is taken", e);
        if (LOCK_TIMEOUT.equals(e.getSQLState())) return new Refusal(ProblemType.TRY_LATER, "book-busy");
        return new EventStoreException("the event table does not answer", e);
    }
}
