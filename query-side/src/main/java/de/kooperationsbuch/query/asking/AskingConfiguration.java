package de.kooperationsbuch.query.asking;

import de.kooperationsbuch.query.projection.StepLog;
import de.kooperationsbuch.query.steps.Heads;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.module.SimpleModule;

/** What holds for every question under {@code /api}. */
@Configuration(proxyBeanMethods = false)
class AskingConfiguration implements WebMvcConfigurer {
    private static final String EVERY_QUESTION = "/api/**";

    private final Heads heads;
    private final StepLog log;

    AskingConfiguration(Heads heads, StepLog log) {
        this.heads = heads;
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnlyKnownParameters()).addPathPatterns(EVERY_QUESTION);
        registry.addInterceptor(new OwnWritesFirst(heads, log)).addPathPatterns(EVERY_QUESTION);
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Bean
    static JsonMapperBuilderCustomizer answersInTheOrderOfTheirRecords() {
        return mapper -> mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule().addSerializer(new InstantWriter()));
    }
}
