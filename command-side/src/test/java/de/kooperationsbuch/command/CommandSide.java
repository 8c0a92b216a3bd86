package de.kooperationsbuch.command;

import com.zaxxer.hikari.HikariDataSource;
import de.kooperationsbuch.command.eventstore.Positions;
import de.kooperationsbuch.command.importing.Import;
import de.kooperationsbuch.command.recording.Recording;
import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Pause;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** A running command side, as one process of several over one database would be; without the web. */
public final class CommandSide implements AutoCloseable {
    private static final String LOCK_TIMEOUT = "SET lock_timeout = '300ms'";
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public CommandSide(String url) {
        context.registerBean("url", String.class, () -> url);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "keys",
                        Map.of("kooperationsbuch.keys", Postgres.keys(url).toString())));
        context.register(Surroundings.class);
        context.scan(
                "de.kooperationsbuch.command.eventstore",
                "de.kooperationsbuch.command.lookup",
                "de.kooperationsbuch.command.recording",
                "de.kooperationsbuch.command.importing",
                "de.kooperationsbuch.command.account",
                "de.kooperationsbuch.command.vault",
                "de.kooperationsbuch.command.erasure");
        context.refresh();
    }

    /** A command side over a new, empty book. */
    public static CommandSide ofEmptyBook() {
        return new CommandSide(Postgres.emptyBook());
    }

    /** What the application gives to the command side. */
    @Configuration(proxyBeanMethods = false)
    static class Surroundings {
        @Bean
        DataSource source(String url) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(url);
            pool.setUsername(Postgres.APPLICATION);
            pool.setConnectionInitSql(LOCK_TIMEOUT);
            pool.setMaximumPoolSize(10);
            pool.setMinimumIdle(0);
            return pool;
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        FlywayMigrationInitializer migrated(String url) {
            return new FlywayMigrationInitializer(Postgres.flyway(url));
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneId.of("Europe/Berlin"));
        }

        @Bean
        Pause nobodyWaits() {
            return nanos -> {};
        }

        @Bean
        CommandGateway gateway(CommandBus bus) {
            return DefaultCommandGateway.builder().commandBus(bus).build();
        }
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public Recording.Result record(Draft draft) {
        return part(Recording.class).record(draft.posted(), Channel.API);
    }

    public Recording.Result record(Draft draft, Caller caller) {
        return part(Recording.class).record(draft.posted(), Channel.API, caller);
    }

    public CommandSide withCast() {
        Cast.registrations().forEach(draft -> record(draft.by(Cast.slug(draft))));
        record(Cast.OPENED.id("opened"));
        return this;
    }

    public EventStore events() {
        return part(EventStore.class);
    }

    public Serializer eventSerializer() {
        return context.getBean("eventSerializer", Serializer.class);
    }

    public JdbcClient jdbc() {
        return part(JdbcClient.class);
    }

    public long head() {
        return part(Positions.class).head();
    }

    public Import imports() {
        return part(Import.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
