package de.kooperationsbuch.command.eventstore;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.stereotype.Component;

/** Refuses to start with a part of the event store that keeps nothing: such a part is put in silently where ours is missing. */
@Component
final class EventStoreCheck {
    EventStoreCheck(
            TransactionManager transactions,
            EventStorageEngine engine,
            EventStore events,
            TokenStore tokens,
            ConnectionProvider connections) {
        require(SpringTransactionManager.class, transactions);
        require(BookStorageEngine.class, engine);
        require(EmbeddedEventStore.class, events);
        require(JdbcTokenStore.class, tokens);
        require(UnitOfWorkAwareConnectionProviderWrapper.class, connections);
    }

    private static void require(Class<?> expected, Object part) {
        if (part.getClass() != expected)
            throw new IllegalStateException("The event store would run with "
                    + part.getClass().getName() + " instead of " + expected.getName() + "; steps could be lost.");
    }
}
