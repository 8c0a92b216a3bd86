package de.kooperationsbuch.command.limit;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limits before the addresses that they are for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration implements WebMvcConfigurer {
    private final LimitSettings settings;
    private final Ticker ticker;
    private final Clock clock;
    private final LoginLimits logins;

    LimitConfiguration(LimitSettings settings, ObjectProvider<Ticker> ticker, Clock clock) {
        this.settings = settings;
        this.ticker = ticker.getIfAvailable(Ticker::systemTicker);
        this.clock = clock;
        this.logins = new LoginLimits(settings, this.ticker, clock);
    }

    @Bean
    LoginLimits loginLimits() {
        return logins;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LoginGate(logins)).addPathPatterns("/api/password", "/password", "/konto/passwort");
        registry.addInterceptor(new RefreshGate(settings, ticker, clock))
                .addPathPatterns("/api/session", "/api/session/refresh", "/api/session/renewal");
        registry.addInterceptor(new ExportGate(settings, ticker, clock))
                .addPathPatterns("/api/export", "/api/log/bundle", "/verlauf.ndjson", "/verlauf.csv");
        registry.addInterceptor(new RecordingGate(settings, ticker, clock))
                .addPathPatterns("/api/steps", "/api/imports", "/erfassen/**", "/betrieb/importe/**");
    }
}
