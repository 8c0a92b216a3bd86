package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class FitnessTest {
    private final StaticPages pages = new StaticPages();
    private final Visitor visitor;

    FitnessTest(Engine engine) throws IOException {
        visitor = engine.visitor(pages.address(), Look.usual().at(Look.PHONE));
    }

    @BeforeEach
    void serve() {
        pages.with("/gut", "<p>Hier ist alles gut.</p>");
    }

    @AfterEach
    void leave() {
        visitor.close();
        pages.close();
    }

    @Test
    void nothing_is_wrong_with_a_good_page() {
        Page page = opened("/gut");
        assertThat(Fitness.scrolling(page)).isEmpty();
        assertThat(Fitness.structure(page, Locale.GERMANY)).isEmpty();
        assertThat(Fitness.access(page)).isEmpty();
    }

    @Test
    void a_field_without_a_label_is_found_with_its_rule_place_and_page() {
        pages.with("/schlecht", "<form><input id='betrag' type='text'></form>");
        assertThat(Fitness.access(opened("/schlecht")))
                .containsExactly(
                        pages.address() + "/schlecht at 360 px: label at [#betrag], Form elements must have labels");
    }

    @Test
    void text_that_hardly_shows_is_found() {
        pages.with("/schlecht", "<p style='color: #ccc; background: #fff'>Kaum zu lesen</p>");
        assertThat(Fitness.access(opened("/schlecht")))
                .singleElement()
                .asString()
                .contains("color-contrast");
    }

    @Test
    void what_is_too_wide_is_found_and_named() {
        pages.with("/schlecht", "<div id='breit' style='width: 900px'>breit</div>");
        assertThat(Fitness.scrolling(opened("/schlecht")))
                .singleElement()
                .asString()
                .startsWith(pages.address() + "/schlecht at 360 px: scrolls sideways, ")
                .endsWith("div#breit");
    }

    @Test
    void a_wide_table_may_scroll_in_its_own_box() {
        pages.with("/tabelle", "<div style='overflow-x: auto'><div style='width: 900px'>breit</div></div>");
        assertThat(Fitness.scrolling(opened("/tabelle"))).isEmpty();
    }

    @Test
    void on_a_wider_window_it_may_fit() {
        pages.with("/breit", "<div style='width: 900px'>breit</div>");
        Page page = opened("/breit");
        visitor.widen(Look.DESK);
        assertThat(Fitness.scrolling(page)).isEmpty();
    }

    @Test
    void a_page_without_its_bones_is_found() {
        pages.raw("/knochenlos", 200, "<!DOCTYPE html><link rel=icon href='data:,'><h1>Eins</h1><h1>Zwei</h1>");
        assertThat(Fitness.structure(opened("/knochenlos"), Locale.GERMANY))
                .extracting(wrong -> wrong.substring(wrong.indexOf("px: ") + 4))
                .containsExactly(
                        "2 h1 instead of one",
                        "0 main landmarks instead of one",
                        "no title",
                        "lang=null instead of de");
    }

    @Test
    void a_german_page_for_an_english_reader_is_found() {
        assertThat(Fitness.structure(opened("/gut"), Locale.UK))
                .containsExactly(pages.address() + "/gut at 360 px: lang=de instead of en");
    }

    private Page opened(String address) {
        visitor.open(address);
        return visitor.page();
    }
}
