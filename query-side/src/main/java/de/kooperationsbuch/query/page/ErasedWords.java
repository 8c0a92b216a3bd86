package de.kooperationsbuch.query.page;

import de.kooperationsbuch.kernel.personal.Erased;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Says on every page, whatever it shows of a step, in the reader's language that something was erased. What stands in a field of a form stays as it is kept. */
@Component
final class ErasedWords extends AbstractDialect implements IPostProcessorDialect {
    private static final int PRECEDENCE = 1_000;

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

    /** Sees each text between tags just before it is written. */
    public static final class Texts extends AbstractTemplateHandler {
        @Override
        public void handleText(IText text) {
            super.handleText(text.getText().contains(Erased.TEXT) ? said(text.getText()) : text);
        }

        private IText said(String text) {
            String word = getContext().getMessage(ErasedWords.class, "erased", new Object[0], true);
            return getContext().getModelFactory().createText(text.replace(Erased.TEXT, word));
        }
    }
}
