package de.kooperationsbuch.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.WholeCommandSide;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

class NothingForgetsTest {
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context = WholeCommandSide.start(Postgres.emptyBook());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void every_part_of_the_event_store_is_ours() {
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(BookStorageEngine.class);
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(ConnectionProvider.class))
                .isExactlyInstanceOf(UnitOfWorkAwareConnectionProviderWrapper.class);
        assertThat(context.getBean(EventStoreCheck.class)).isNotNull();
    }

    @Test
    void the_framework_uses_the_same_parts() {
        Configuration used = context.getBean(Configuration.class);
        assertThat(used.eventStore()).isSameAs(context.getBean(EventStore.class));
        assertThat(used.getComponent(EventStorageEngine.class)).isSameAs(context.getBean(EventStorageEngine.class));
        assertThat(used.getComponent(TokenStore.class)).isSameAs(context.getBean(TokenStore.class));
        assertThat(used.getComponent(TransactionManager.class)).isSameAs(context.getBean(TransactionManager.class));
    }

    /** An engine and a token store that forget, as they would come in by an oversight. */
    static class Forgetful {
        @Bean
        @Primary
        EventStorageEngine forgetfulEngine() {
            return new InMemoryEventStorageEngine();
        }
    }

    static class ForgetfulTokens {
        @Bean
        @Primary
        TokenStore forgetfulTokens() {
            return new InMemoryTokenStore();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Forgetful.class, ForgetfulTokens.class})
    void the_book_does_not_start_with_a_part_that_forgets(Class<?> oversight) {
        assertThatThrownBy(() -> WholeCommandSide.start(Postgres.emptyBook(), oversight))
                .rootCause()
                .hasMessageContaining("steps could be lost");
    }

    @ParameterizedTest
    @CsvSource({"axon.update-check.disabled, true", "axon.timeout.enabled, false", "axon.axonserver.enabled, false"})
    void the_framework_neither_phones_home_nor_walks_stacks(String setting, String value) {
        assertThat(context.getEnvironment().getProperty(setting)).isEqualTo(value);
    }

    @Test
    void there_is_no_connector_to_another_event_store() {
        assertThatThrownBy(() -> Class.forName("org.axonframework.axonserver.connector.AxonServerConnectionManager"))
                .isInstanceOf(ClassNotFoundException.class);
    }
}
