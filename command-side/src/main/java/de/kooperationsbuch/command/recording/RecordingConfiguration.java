package de.kooperationsbuch.command.recording;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.personal.Vault;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The command bus holds no database connection while a subject decides; the append opens its own transaction. Where no accounts
 * are kept nobody holds one.
 */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {
    @Bean
    CheckOutRepository subjects(EventStore events, Vault vault) {
        return new CheckOutRepository(events, vault);
    }

    @Bean
    CommandBus commandBus(CheckOutRepository subjects, References references, ObjectProvider<AccountHolders> accounts) {
        CommandBus bus = SimpleCommandBus.builder()
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new MessageOriginProvider()));
        new AnnotationCommandHandlerAdapter<>(
                        new Recorder(subjects, references, accounts.getIfAvailable(() -> nobody -> false)))
                .subscribe(bus);
        return bus;
    }
}
