package de.kooperationsbuch.command.session;

import de.kooperationsbuch.command.Hands;
import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.WholeCommandSide;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.command.account.Passwords;
import de.kooperationsbuch.kernel.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command side with a clock of its own and a few accounts. */
public final class Running implements AutoCloseable {
    public static final String PASSWORD = "vier Birnen im Schuh";
    private final ConfigurableApplicationContext context;

    public Running() {
        this(Postgres.emptyBook());
    }

    /** @param more parts than the account and its sessions */
    public Running(String url, Class<?>... more) {
        Class<?>[] parts =
                Stream.concat(Stream.of(Settable.class), Arrays.stream(more)).toArray(Class<?>[]::new);
        context = WholeCommandSide.start(url, List.of("--kooperationsbuch.keys=" + Postgres.keys(url)), parts);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({"de.kooperationsbuch.command.session", "de.kooperationsbuch.command.limit"})
    static class Settable {
        @Bean
        @Primary
        Hands hands() {
            return new Hands();
        }
    }

    public Hands hands() {
        return part(Hands.class);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public UUID account(String name, Role... roles) {
        UUID id = UUID.randomUUID();
        part(JdbcClient.class)
                .sql("INSERT INTO accounts (id, name, organisation, roles) VALUES (?, ?, ?, ?)")
                .param(id)
                .param(name)
                .param(Arrays.asList(roles).contains(Role.MEMBER) ? "afropa" : null)
                .param(Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .update();
        part(Passwords.class).set(id, PASSWORD, null);
        return id;
    }

    public UUID id(String name) {
        return part(Accounts.class).find(name).orElseThrow().id();
    }

    public long logged(String action) {
        return part(JdbcClient.class)
                .sql("SELECT count(*) FROM account_log WHERE action = ?")
                .param(action)
                .query(Long.class)
                .single();
    }

    public Client client() {
        return new Client(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Override
    public void close() {
        context.close();
    }
}
