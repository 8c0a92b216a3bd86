package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class ReadingTest {
    private final StaticPages pages = new StaticPages();
    private final Visitor visitor;

    ReadingTest(Engine engine) throws IOException {
        visitor = engine.visitor(pages.address(), Look.usual());
    }

    @AfterEach
    void leave() {
        visitor.close();
        pages.close();
    }

    @Test
    void nothing_is_wrong_with_a_good_page() {
        Page page = opened(
                "<p>Viele Worte, die Platz haben.</p><button>Eintragen</button><div style='overflow: auto; width: 9em'>Donaudampfschifffahrtsgesellschaft</div>");
        assertThat(Reading.zoomed(page)).isEmpty();
        assertThat(Reading.spaced(page)).isEmpty();
        assertThat(Reading.moving(page)).isEmpty();
    }

    @Test
    void what_is_too_wide_when_enlarged_is_found() {
        assertThat(Reading.zoomed(opened("<p style='width: 500px'>breit</p>")))
                .singleElement()
                .asString()
                .contains("/seite at 320 px: scrolls sideways");
    }

    @Test
    void what_covers_everything_when_enlarged_is_found() {
        assertThat(Reading.zoomed(opened("<p>Ende</p><div style='position: fixed; inset: 0'>Kopf</div>")))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("Ende is out of reach");
    }

    @Test
    void a_box_that_hides_spaced_words_is_found() {
        assertThat(Reading.spaced(opened("<p style='height: 1.2em; width: 9em; overflow: hidden'>Viele Worte</p>")))
                .singleElement()
                .asString()
                .endsWith("p cuts off \"Viele Worte\"");
    }

    @Test
    void a_button_from_which_spaced_words_stick_out_is_found() {
        assertThat(Reading.spaced(opened("<button style='width: 6em; white-space: nowrap'>Alles eintragen</button>")))
                .singleElement()
                .asString()
                .endsWith("button cuts off \"Alles eintragen\"");
    }

    @Test
    void a_field_too_low_for_spaced_words_is_found() {
        assertThat(Reading.spaced(opened("<input name='tag' aria-label='Tag' style='height: 16px'>")))
                .singleElement()
                .asString()
                .endsWith("field tag is too low");
    }

    @Test
    void what_moves_is_found() {
        assertThat(
                        Reading.moving(
                                opened(
                                        "<style>p { transition: color 1s }</style><p>Worte</p><div style='scroll-behavior: smooth'>rollt</div>")))
                .extracting(wrong -> wrong.substring(wrong.indexOf("px: ") + 4))
                .containsExactly("p moves", "div moves");
    }

    private Page opened(String main) {
        pages.with("/seite", main);
        visitor.open("/seite");
        return visitor.page();
    }
}
