package de.kooperationsbuch.kernel.access;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the public keys lie, how tokens tell who calls, and how cookies are kept; needed also where nothing is asked over the web. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    static KeyDirectory publicKeys(@Value("${kooperationsbuch.keys}") Path directory, Clock clock) {
        return new KeyDirectory(directory, clock);
    }

    @Bean
    static SecureCookies secureCookies(@Value("${kooperationsbuch.origin:}") String origin) {
        return new SecureCookies(origin);
    }

    @Bean
    static WhoCalls whoCalls(PublicKeys keys, Clock clock) {
        return new TokenInRequest(new Callers(keys, clock));
    }
}
