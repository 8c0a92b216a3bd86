package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.access.EvenTime;
import de.kooperationsbuch.kernel.access.Pause;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what a caller may see behind the door, after waiting for one's own writes. */
@Configuration(proxyBeanMethods = false)
class SightConfiguration implements WebMvcConfigurer {
    private static final Duration TICK = Duration.ofMillis(25);
    private final ObjectProvider<Sights> sights;
    private final LateRefusals late;

    SightConfiguration(ObjectProvider<Sights> sights, ObjectProvider<Pause> pause) {
        this.sights = sights;
        this.late = new LateRefusals(new EvenTime(TICK, pause.getIfAvailable(() -> Pause.REAL)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyWhatIsSeen(sights.getObject(), late))
                .excludePathPatterns("/error")
                .order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, late);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SightArgument(sights.getObject()));
    }
}
