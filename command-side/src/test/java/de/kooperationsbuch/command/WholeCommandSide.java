package de.kooperationsbuch.command;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The command side as it runs: auto-configured, with the settings of the application and with its web addresses. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "de.kooperationsbuch.kernel",
    "de.kooperationsbuch.command.eventstore",
    "de.kooperationsbuch.command.lookup",
    "de.kooperationsbuch.command.recording",
    "de.kooperationsbuch.command.importing",
    "de.kooperationsbuch.command.account",
    "de.kooperationsbuch.command.vault",
    "de.kooperationsbuch.command.erasure"
})
public class WholeCommandSide {
    private static final String SETTINGS = "file:../ops/all-in-one/src/main/resources/application.yaml";

    public static ConfigurableApplicationContext start(String url, Class<?>... more) {
        return start(url, List.of("--kooperationsbuch.keys=" + Tokens.directory()), more);
    }

    /** @param settings as arguments: where the keys lie, and what shall differ from the application */
    public static ConfigurableApplicationContext start(String url, List<String> settings, Class<?>... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.config.location=" + SETTINGS,
                "--server.port=0",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + Postgres.APPLICATION,
                "--spring.datasource.hikari.maximum-pool-size=5",
                "--spring.flyway.url=" + url,
                "--spring.flyway.user=" + Postgres.OWNER,
                "--logging.level.root=off",
                "--logging.level.de.kooperationsbuch=off"));
        arguments.addAll(settings);
        return new SpringApplicationBuilder(WholeCommandSide.class)
                .sources(more)
                .web(WebApplicationType.SERVLET)
                .run(arguments.toArray(String[]::new));
    }

    /** Of those in the tests, everybody but the Verbund named so. */
    @Bean
    @Primary
    AccountHolders holders() {
        return organisation -> !organisation.value().startsWith("stumm");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Tokens.NOW, ZoneId.of("Europe/Berlin"));
    }
}
