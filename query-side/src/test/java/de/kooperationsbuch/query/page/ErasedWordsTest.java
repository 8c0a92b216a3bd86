package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

class ErasedWordsTest {
    @Test
    void what_was_erased_is_said_to_those_who_hear_the_page_as_well() {
        assertThat(
                        written(
                                "<a th:aria-label=\"${text}\" th:title=\"${text}\" th:text=\"${text}\"></a><img th:alt=\"${text}\"/>"))
                .isEqualTo(
                        "<a aria-label=\"Frau gelöscht\" title=\"Frau gelöscht\">Frau gelöscht</a><img alt=\"Frau gelöscht\"/>");
    }

    @Test
    void what_would_be_sent_stays_as_it_is() {
        assertThat(written("<input th:value=\"${text}\"/>")).isEqualTo("<input value=\"Frau [erased]\"/>");
    }

    private static String written(String template) {
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("erased", Locale.GERMAN, "gelöscht");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(texts);
        engine.addDialect(new ErasedWords());
        Context context = new Context(Locale.GERMAN);
        context.setVariable("text", "Frau [erased]");
        return engine.process(template, context);
    }
}
