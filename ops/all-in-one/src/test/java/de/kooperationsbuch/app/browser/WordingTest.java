package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class WordingTest {
    private final StaticPages pages = new StaticPages();
    private final Visitor visitor;

    WordingTest(Engine engine) throws IOException {
        visitor = engine.visitor(pages.address(), Look.usual());
    }

    @AfterEach
    void leave() {
        visitor.close();
        pages.close();
    }

    @Test
    void german_is_found_whole_or_filled_in_seen_or_heard() {
        opened(
                "<p>Zur Übersicht</p><p>Möglich ist: text/html</p><button aria-label='Hauptmenü'>x</button><p>Overview</p>");
        assertThat(german()).containsExactly("Zur Übersicht", "Möglich ist: text/html", "Hauptmenü");
    }

    @Test
    void german_that_is_said_to_be_german_may_stay() {
        opened("<p lang='de-DE'>Zur Übersicht</p>");
        assertThat(german()).isEmpty();
    }

    @Test
    void what_is_not_for_people_is_found() {
        opened("<p>??todo.title??</p><p>Fassung {0}</p><p title='null'>nullte Fassung</p>");
        assertThat(Wording.unfinished(visitor.page())).hasSize(3);
    }

    /** But for the name of the page itself. */
    private List<String> german() {
        return Wording.ofTheBook().german(visitor.page()).stream()
                .map(found -> found.substring(found.indexOf("/seite: ") + 8))
                .filter(found -> !found.equals("Seite"))
                .toList();
    }

    private void opened(String main) {
        pages.with("/seite", main);
        visitor.open("/seite");
    }
}
