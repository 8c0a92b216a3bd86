package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.personal.Erased;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Says on every page, whatever it shows of a step, in the reader's language that something was erased. Also to those who hear the page. */
@Component
final class ErasedWords extends AbstractDialect implements IPostProcessorDialect {
    private static final int PRECEDENCE = 1_000;

    /** Attributes that are said to people. What stands in a field of a form is not one: it is sent. */
    private static final List<String> HEARD = List.of("aria-label", "title", "alt");

    ErasedWords() {
        super("erased words");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Texts.class, PRECEDENCE));
    }

    /** Sees each text between tags, and each tag, just before it is written. */
    public static final class Texts extends AbstractTemplateHandler {
        @Override
        public void handleText(IText text) {
            super.handleText(text.getText().contains(Erased.TEXT) ? said(text.getText()) : text);
        }

        @Override
        public void handleOpenElement(IOpenElementTag tag) {
            super.handleOpenElement(said(tag));
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag tag) {
            super.handleStandaloneElement(said(tag));
        }

        private IText said(String text) {
            return getContext().getModelFactory().createText(inWords(text));
        }

        private <T extends IProcessableElementTag> T said(T tag) {
            T said = tag;
            for (String name : HEARD) {
                String value = tag.getAttributeValue(name);
                if (value != null && value.contains(Erased.TEXT))
                    said = getContext().getModelFactory().setAttribute(said, name, inWords(value));
            }
            return said;
        }

        private String inWords(String text) {
            return text.replace(Erased.TEXT, getContext().getMessage(ErasedWords.class, "erased", new Object[0], true));
        }
    }
}
