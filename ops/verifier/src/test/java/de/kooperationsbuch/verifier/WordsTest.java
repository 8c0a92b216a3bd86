package de.kooperationsbuch.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile(
            "(?:fails|holds|Broken|say|Sentence)\\(\\s*(?:[\\w.]+(?:\\(\\))? \\? )?\"([a-z0-9.]+)\"(?: : \"([a-z0-9.]+)\")?");
    private static final Pattern FACT = Pattern.compile("\\{\\d");

    @Test
    void both_languages_say_the_same_things_with_the_same_facts() throws IOException {
        Properties german = texts("de");
        Properties english = texts("en");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        for (String key : german.stringPropertyNames())
            assertThat(facts(german.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key)));
    }

    @Test
    void every_sentence_that_the_program_says_is_there_and_no_other() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String command : List.of("bundle", "log", "proof", "consistency")) said.add("not.shown." + command);
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) collect(Files.readString(source), said);
        }
        said.remove("not.shown.");
        assertThat(texts("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(said);
    }

    @Test
    void one_is_no_plural() {
        assertThat(new Words(Locale.GERMAN).say("signature.holds", "b", 9, 1))
                .isEqualTo(
                        "Der Prüfpunkt von b über 9 Blätter ist mit dem Schlüssel unterschrieben, den das Bündel nennt;"
                                + " ihm vertrauen Sie.");
        assertThat(new Words(Locale.GERMAN).say("signature.holds", "b", 9, 2)).contains("mit allen 2 Schlüsseln");
        assertThat(new Words(Locale.ENGLISH).say("all.fails", 1L)).isEqualTo("This does not hold: one finding.");
        assertThat(new Words(Locale.ENGLISH).say("all.fails", 1234L)).contains("1,234 findings");
    }

    @Test
    void no_sentence_swallows_its_facts() throws IOException {
        for (String language : List.of("de", "en"))
            for (Object text : texts(language).values())
                assertThat((String) text).doesNotContain("'");
    }

    private static void collect(String source, Set<String> said) {
        for (Matcher matcher = SAID.matcher(source); matcher.find(); ) {
            said.add(matcher.group(1));
            if (matcher.group(2) != null) said.add(matcher.group(2));
        }
    }

    private static Set<String> facts(String text) {
        Set<String> facts = new TreeSet<>();
        for (Matcher matcher = FACT.matcher(text); matcher.find(); ) facts.add(matcher.group());
        return facts;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/verifier_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
