package de.kooperationsbuch.query.sight;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts what a caller may see behind the door, after waiting for one's own writes. */
@Configuration(proxyBeanMethods = false)
class SightConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<Sights> sights;

    SightConfiguration(ObjectProvider<Sights> sights) {
        this.sights = sights;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyWhatIsSeen(sights.getObject()))
                .addPathPatterns("/api/**")
                .order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SightArgument(sights.getObject()));
    }
}
