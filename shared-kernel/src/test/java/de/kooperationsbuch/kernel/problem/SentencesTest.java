package de.kooperationsbuch.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", Locale.ENGLISH);
    private static final ResourceBundle GERMAN = ResourceBundle.getBundle("problems", Locale.GERMAN);
    private static final String LITERAL = "\"([A-Za-z0-9.-]*[A-Za-z0-9])\"";

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(ENGLISH.keySet()).isEqualTo(GERMAN.keySet());
    }

    @Test
    void both_languages_take_the_same_facts_and_lose_no_character() {
        for (String key : ENGLISH.keySet()) {
            assertThat(facts(ENGLISH, key)).as(key).isEqualTo(facts(GERMAN, key));
            assertThat(ENGLISH.getString(key) + GERMAN.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void every_kind_of_problem_has_a_title() {
        assertKnown(Arrays.stream(ProblemType.values()).map(ProblemType::word));
    }

    @Test
    void every_refusal_in_the_code_has_a_sentence() throws IOException {
        Set<String> keys = inSources("[rR]efusal\\(\\s*(?:ProblemType\\.)?[A-Z_]+,\\s*" + LITERAL);
        assertThat(keys).contains("missing", "step-name", "null", "control-character", "word");
        assertKnown(keys.stream());
    }

    @Test
    void every_invalid_value_in_the_code_has_a_sentence_and_most_say_what_is_accepted() throws IOException {
        Set<String> shapes = inSources("InvalidValue\\(\\s*" + LITERAL);
        assertThat(shapes).contains("date", "slug", "amount", "text");
        assertKnown(shapes.stream());
        assertKnown(shapes.stream()
                .filter(shape -> !Set.of("text", "subject").contains(shape))
                .map(shape -> shape + ".accepted"));
    }

    @Test
    void every_constraint_on_a_record_has_a_sentence() throws IOException {
        Set<String> constraints = inSources("import jakarta\\.validation\\.constraints\\.([A-Z][A-Za-z]*);");
        assertThat(constraints).contains("NotBlank", "Min");
        assertKnown(constraints.stream().map(name -> "constraint." + name));
    }

    @Test
    void what_is_accepted_is_told_in_full() {
        List<String> words = Stream.generate(() -> "SOZIALRAUM").limit(30).toList();
        Refusal refusal = new Refusal(ProblemType.INVALID_VALUE, "word", "WETTER", words);
        assertThat(Sentences.problem(refusal, Locale.GERMAN, null).accepted()).isEqualTo(String.join(", ", words));
    }

    @Test
    void what_was_given_is_told_shortened() {
        Refusal refusal = new Refusal(ProblemType.INVALID_VALUE, "step-name", "x".repeat(4_000));
        assertThat(Sentences.detail(refusal, Locale.ENGLISH)).hasSizeLessThan(160);
    }

    private static int facts(ResourceBundle sentences, String key) {
        return new MessageFormat(sentences.getString(key)).getFormatsByArgumentIndex().length;
    }

    private static void assertKnown(Stream<String> keys) {
        assertThat(keys).isNotEmpty().allMatch(ENGLISH::containsKey);
    }

    private static Set<String> inSources(String regex) throws IOException {
        Pattern pattern = Pattern.compile(regex);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map((MatchResult hit) -> hit.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
