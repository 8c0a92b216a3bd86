package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page speaks both languages, and templates hold no words of their own. */
class TextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
    private static final Pattern READ_OUT =
            Pattern.compile("[ \\n](?:aria-label|aria-description|title|alt|placeholder|label)=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)[(}]");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])");

    static List<Path> germanTexts() {
        return files("texts", "_de.properties");
    }

    static List<Path> templates() {
        return files("templates", ".html");
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("germanTexts")
    void what_is_said_in_german_is_said_in_english_with_the_same_facts(Path german) {
        Map<String, String> said = read(german);
        Map<String, String> english = read(english(german));
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(said.keySet());
        said.forEach((key, text) ->
                assertThat(facts(english.get(key))).as(key).containsExactlyInAnyOrderElementsOf(facts(text)));
    }

    @ParameterizedTest
    @MethodSource("germanTexts")
    void every_text_can_be_said_and_is_not_empty(Path german) {
        Stream.of(german, english(german))
                .forEach(file -> read(file).forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    assertThat(new MessageFormat(text, Locale.GERMAN)).as(key).isNotNull();
                    assertThat(text.replace("''", ""))
                            .as("apostrophes of %s", key)
                            .doesNotContain("'");
                }));
    }

    @Test
    void a_word_is_written_in_one_place() {
        Set<String> once = new TreeSet<>();
        assertThat(germanTexts().stream()
                        .flatMap(file -> read(file).keySet().stream())
                        .filter(key -> !once.add(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_hold_no_words(Path template) throws IOException {
        String page = COMMENT.matcher(Files.readString(template)).replaceAll("");
        String said = TAG.matcher(page.replaceAll("\"[^\"]*\"", "\"\"")).replaceAll(" ");
        assertThat(said).as("text between tags").doesNotContainPattern("\\p{L}");
        assertThat(READ_OUT.matcher(page).results().map(found -> found.group(1)))
                .as("text in attributes")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_ask_for_nothing_that_nobody_wrote(Path template) throws IOException {
        Set<String> asked = KEY.matcher(Files.readString(template))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all()).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templates_hold_neither_style_nor_script(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContainPattern("[ \\n](th:)?style=")
                .doesNotContainPattern("[ \\n]on[a-z]+=")
                .doesNotContainPattern("<style|hx-on|javascript:")
                .doesNotContainPattern("<script(?![^>]*th:src)")
                .doesNotContainPattern("(src|href)=\"https?:");
    }

    private static Set<String> all() {
        return germanTexts().stream()
                .flatMap(file -> read(file).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> facts(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static Path english(Path german) {
        return german.resolveSibling(german.getFileName().toString().replace("_de.", "_en."));
    }

    private static Map<String, String> read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
