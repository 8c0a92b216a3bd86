package de.kooperationsbuch.query.page;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Serves the pages: texts, assets under names that change with their content, and refusals that people can read. */
@Configuration(proxyBeanMethods = false)
@Order(0)
class PageConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<Frames> frames;
    private final ObjectProvider<ThymeleafViewResolver> views;

    PageConfiguration(ObjectProvider<Frames> frames, ObjectProvider<ThymeleafViewResolver> views) {
        this.frames = frames;
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SecretAddress()).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new OpenSessionFirst()).order(Ordered.HIGHEST_PRECEDENCE);
        registry.addInterceptor(new PlainText()).order(Ordered.HIGHEST_PRECEDENCE + 20);
        registry.addInterceptor(new ShortAddresses()).order(Ordered.HIGHEST_PRECEDENCE + 1);
        registry.addInterceptor(new Framing(frames)).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** Before those of programs, behind those that only wait. */
    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(0, new PageRefusals(frames, views));
    }

    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> namesOfAssets() {
        return new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
    }

    /** The texts of the pages: one pair of files for each part, {@code texts/<part>_de.properties} and {@code texts/<part>_en.properties}. */
    @Bean
    static MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_de.properties"))
            texts.addBasenames("texts/" + file.getFilename().replace("_de.properties", ""));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
