package de.kooperationsbuch.query.page.record;

import de.kooperationsbuch.kernel.Catalogue;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.kernel.json.EnvelopeWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.node.ObjectNode;

/** The approved sample of each step, and the form that it would be typed into. */
final class SampleForms {
    private static final Path STORED = Path.of("../shared-kernel/src/test/resources/stored/1");

    private SampleForms() {}

    static ObjectNode envelope(String step) {
        Class<? extends Step> type = Catalogue.find(step).orElseThrow().type();
        try {
            return EnvelopeWriter.write(
                    BookMapper.mapper().readValue(Files.readString(STORED.resolve(step + ".json")), type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample of a correction puts a conference right. */
    static @Nullable Class<? extends Step> corrected(String step) {
        return step.equals("StepCorrected")
                ? Catalogue.find("DialogConferenceHeld").orElseThrow().type()
                : null;
    }

    static Typed typed(String step, Locale language) {
        ObjectNode envelope = envelope(step);
        return Typed.of(new FormWriter(language)
                .write(FormFields.HEADER, "", envelope)
                .write(data(step), "data.", envelope.get("data"))
                .typed());
    }

    static java.util.List<FormField> data(String step) {
        return FormFields.dataOf(Catalogue.find(step).orElseThrow().type(), corrected(step));
    }

    static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.addBasenames("texts/words", "texts/fields", "texts/record");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
