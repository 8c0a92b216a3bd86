package de.kooperationsbuch.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The command side on databases of its own, without a read side beside it: the limit has none either. Not found by scanning. */
@EnableAutoConfiguration
@ComponentScan({"de.kooperationsbuch.command", "de.kooperationsbuch.kernel", "de.kooperationsbuch.app.local"})
class WriteSide {
    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(WriteSide.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--kooperationsbuch.data=" + data,
                        "--logging.level.root=error",
                        "--logging.level.de.kooperationsbuch=warn");
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }
}
