package de.kooperationsbuch.query.page.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The texts of the operator, read once at the start: {@code <page>_<language>.txt} from the directory that {@code kooperationsbuch.texts} names, and what is not there
 * as it came with the book.
 */
@Component
public final class LegalTexts {
    static final List<String> PAGES = List.of("impressum", "datenschutz", "barrierefreiheit", "hilfe");
    private static final Logger log = LoggerFactory.getLogger(LegalTexts.class);

    private final Map<String, LegalText> texts = new HashMap<>();

    LegalTexts(Environment settings) {
        String directory = settings.getProperty("kooperationsbuch.texts", "");
        Spans spans = new Spans(fact ->
                Optional.ofNullable(settings.getProperty(fact.setting())).filter(said -> !said.isBlank()));
        for (String page : PAGES)
            for (String language : List.of("de", "en")) {
                String file = page + "_" + language + ".txt";
                texts.put(file, LegalText.of(read(directory, file), spans));
            }
        if (!unfilled().isEmpty())
            log.warn(
                    "legal texts have gaps; to be set: {}",
                    unfilled().stream().map(OperatorFact::setting).toList());
    }

    private static String read(String directory, String file) {
        Path own = Path.of(directory, file);
        try (InputStream shipped = LegalTexts.class.getResourceAsStream("/legal/" + file)) {
            boolean replaced = !directory.isBlank() && Files.exists(own);
            return replaced ? Files.readString(own) : new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + own, e);
        }
    }

    LegalText of(String page, Locale language) {
        return texts.get(page + "_" + language.getLanguage() + ".txt");
    }

    /** What the pages say in brackets that the operator is still to fill in. */
    public List<OperatorFact> unfilled() {
        return texts.values().stream()
                .flatMap(LegalText::missing)
                .distinct()
                .sorted()
                .toList();
    }
}
