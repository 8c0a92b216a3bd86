package de.kooperationsbuch.command;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The command side as it runs: auto-configured, with the settings of the application and with its web addresses. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "de.kooperationsbuch.kernel",
    "de.kooperationsbuch.command.eventstore",
    "de.kooperationsbuch.command.lookup",
    "de.kooperationsbuch.command.recording",
    "de.kooperationsbuch.command.importing"
})
public class WholeCommandSide {
    private static final String SETTINGS = "file:../ops/all-in-one/src/main/resources/application.yaml";

    public static ConfigurableApplicationContext start(String url, Class<?>... more) {
        return new SpringApplicationBuilder(WholeCommandSide.class)
                .sources(more)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--spring.config.location=" + SETTINGS,
                        "--server.port=0",
                        "--kooperationsbuch.keys=" + Tokens.directory(),
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + Postgres.APPLICATION,
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--spring.flyway.url=" + url,
                        "--spring.flyway.user=" + Postgres.OWNER,
                        "--logging.level.root=off",
                        "--logging.level.de.kooperationsbuch=off");
    }

    /** Of those in the tests, everybody but the Verbund named so. */
    @Bean
    @ConditionalOnMissingBean
    AccountHolders accounts() {
        return organisation -> !organisation.value().startsWith("stumm");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Tokens.NOW, ZoneId.of("Europe/Berlin"));
    }
}
