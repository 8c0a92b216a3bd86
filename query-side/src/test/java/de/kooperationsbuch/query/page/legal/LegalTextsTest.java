package de.kooperationsbuch.query.page.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.mock.env.MockEnvironment;

class LegalTextsTest {
    static final List<String> PAGES = LegalTexts.PAGES;
    private final MockEnvironment settings = new MockEnvironment();

    @TempDir
    Path directory;

    @Test
    void every_gap_is_told_and_all_of_them_are_used() {
        assertThat(new LegalTexts(settings).unfilled()).containsExactly(OperatorFact.values());
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void both_languages_are_built_alike_with_the_same_gaps(String page) {
        LegalTexts texts = new LegalTexts(settings);
        LegalText german = texts.of(page, Locale.GERMAN);
        LegalText english = texts.of(page, Locale.ENGLISH);
        assertThat(english.blocks()).extracting(Block::kind).isEqualTo(kinds(german));
        assertThat(english.missing()).containsExactlyElementsOf(german.missing().toList());
        assertThat(german.title()).isNotBlank().isNotEqualTo(english.title());
    }

    private static List<Block.Kind> kinds(LegalText text) {
        return text.blocks().stream().map(Block::kind).toList();
    }

    @Test
    void what_the_operator_says_fills_the_gap() {
        settings.setProperty("kooperationsbuch.operator.represented-by", "Ada Beispiel");
        LegalTexts texts = new LegalTexts(settings);
        assertThat(texts.unfilled()).doesNotContain(OperatorFact.REPRESENTED_BY);
        assertThat(texts.of("impressum", Locale.GERMAN).toString()).contains("Vertreten durch: Ada Beispiel");
    }

    @Test
    void a_file_of_the_operator_replaces_a_whole_page() throws IOException {
        Files.writeString(directory.resolve("hilfe_de.txt"), "# Unser Weg\n\nNur das.\n");
        settings.setProperty("kooperationsbuch.texts", directory.toString());
        LegalTexts texts = new LegalTexts(settings);
        assertThat(kinds(texts.of("hilfe", Locale.GERMAN))).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH);
        assertThat(texts.of("hilfe", Locale.ENGLISH).title()).isEqualTo("Help in plain language");
    }

    @Test
    void a_gap_of_which_nobody_knows_is_refused() throws IOException {
        Files.writeString(directory.resolve("hilfe_de.txt"), "Fax: [[FAX]]");
        settings.setProperty("kooperationsbuch.texts", directory.toString());
        assertThatThrownBy(() -> new LegalTexts(settings)).hasMessageContaining("FAX");
    }

    @Test
    void addresses_become_links() {
        Spans spans = new Spans(fact -> java.util.Optional.of("buch@example.org"));
        assertThat(spans.of("An [[EMAIL]], siehe https://example.org/a."))
                .extracting(Span::link)
                .containsExactly(null, "mailto:buch@example.org", null, "https://example.org/a", null);
        assertThat(spans.of("In einfacher Sprache: /hilfe")).last().isEqualTo(Span.link("/hilfe", "/hilfe"));
        assertThat(spans.of("und/oder")).hasSize(1);
    }

    @Test
    void the_manual_of_the_operator_names_every_setting() throws IOException {
        String manual = Files.readString(Path.of("../ops/operator.md"));
        for (OperatorFact fact : OperatorFact.values())
            assertThat(manual).contains("`KOOPERATIONSBUCH_OPERATOR_" + fact + "`");
    }
}
