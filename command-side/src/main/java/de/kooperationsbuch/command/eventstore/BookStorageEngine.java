package de.kooperationsbuch.command.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Axon's JDBC engine with one thing replaced: appending, which goes through the {@link Appender}. */
public final class BookStorageEngine extends JdbcEventStorageEngine {
    private static final int BATCH = 1_000;
    private final Appender appender;

    public BookStorageEngine(ConnectionProvider connections, Serializer serializer, Appender appender) {
        super(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .dataType(byte[].class)
                .schema(schemaOfTheBook())
                .lowestGlobalSequence(1)
                .extendedGapCheckEnabled(false)
                .batchSize(BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH));
        this.appender = appender;
    }

    private static EventSchema schemaOfTheBook() {
        return EventSchema.builder()
                .eventTable("events")
                .globalIndexColumn("position")
                .timestampColumn("recorded_at")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .eventIdentifierColumn("event_identifier")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        appender.append(events.stream()
                .map(event -> Row.of((DomainEventMessage<?>) event, serializer))
                .toList());
    }

    /** As text: of a temporal value the superclass would keep the milliseconds only. */
    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    /** A subject has a few hundred steps in its life; there are no snapshots. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }
}
