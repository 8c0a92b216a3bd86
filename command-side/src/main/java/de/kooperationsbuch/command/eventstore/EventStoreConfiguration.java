package de.kooperationsbuch.command.eventstore;

import de.kooperationsbuch.command.vault.BookVault;
import de.kooperationsbuch.kernel.json.BookMapper;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.FixedValueRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Every part of the event store by name, because a part that is missing is replaced by one that forgets. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    private static final String REVISION = "1";

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("de.kooperationsbuch.")
                                .build()))
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(BookVault vault) {
        Serializer plain = Jackson3Serializer.builder()
                .revisionResolver(new FixedValueRevisionResolver(REVISION))
                .jsonMapperBuilderCustomizer(BookMapper::settle)
                .build();
        return new SealingSerializer(plain, vault);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    Positions positions(JdbcClient jdbc) {
        return new Positions(jdbc);
    }

    @Bean
    EventTable eventTable(
            DataSource source,
            Positions positions,
            JdbcClient jdbc,
            BookVault vault,
            FlywayMigrationInitializer migrated) {
        DurabilityCheck.require(jdbc);
        return new EventTable(source, positions, row -> {
            if (row.textKey() != null) vault.stored(row.aggregateIdentifier(), row.stepId(), row.textKey());
        });
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource source, EventTable table, @Qualifier("eventSerializer") Serializer events) {
        return new BookStorageEngine(new SpringDataSourceConnectionProvider(source), events, new Appender(table));
    }

    @Bean(name = {"eventStore", "eventBus"})
    EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .optimizeEventConsumption(false)
                .fetchDelay(50)
                .build();
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource source) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .contentType(byte[].class)
                .build();
    }
}
