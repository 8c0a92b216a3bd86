package de.kooperationsbuch.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the machine's clock is read. */
@Configuration(proxyBeanMethods = false)
class Clocks {
    @Bean
    Clock clock(@Value("${kooperationsbuch.zone}") ZoneId zone) {
        return Clock.system(zone);
    }
}
