package de.kooperationsbuch.query.page.legal;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.query.asking.ReaderLanguage;
import de.kooperationsbuch.query.running.RunningBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalPageTest {
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = RunningBook.with();
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/impressum, Impressum, Imprint",
        "/datenschutz, Datenschutz, Data protection",
        "/barrierefreiheit, Erklärung zur Barrierefreiheit, Accessibility statement",
        "/hilfe, Hilfe in einfacher Sprache, Help in plain language"
    })
    void everybody_reads_them_in_both_languages(String path, String german, String english) {
        assertThat(book.get(Caller.PUBLIC, path).text()).contains("<title>" + german + " – ", "</h1>");
        assertThat(book.get(Caller.PUBLIC, path, "Accept-Language", "en").text())
                .contains("<title>" + english + " – ");
    }

    @Test
    void what_nobody_filled_in_is_shown_to_everybody() {
        assertThat(book.get(Caller.PUBLIC, "/impressum").text())
                .contains("[vom Betreiber auszufüllen: Name des Betreibers]");
        assertThat(book.get(Caller.PUBLIC, "/impressum", "Accept-Language", "en")
                        .text())
                .contains("[to be filled in by the operator: name of the operator]");
    }

    @Test
    void every_cookie_is_named() {
        assertThat(book.get(Caller.PUBLIC, "/datenschutz").text())
                .contains("kooperationsbuch:", "kooperationsbuch-refresh:", "kooperationsbuch-session:")
                .contains("XSRF-TOKEN:", ReaderLanguage.COOKIE + ":");
    }
}
