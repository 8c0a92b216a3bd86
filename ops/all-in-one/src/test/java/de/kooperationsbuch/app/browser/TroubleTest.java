package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class TroubleTest {
    private final Engine engine;
    private StaticPages pages;

    TroubleTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void serve() throws IOException {
        pages = new StaticPages();
    }

    @AfterEach
    void stop() {
        pages.close();
    }

    @Test
    void a_quiet_page_is_no_trouble() {
        assertThat(after("<p>ruhig</p><script>console.info('ruhig')</script>")).isEmpty();
    }

    @Test
    void what_the_console_calls_an_error_is_trouble() {
        assertThat(after("<script>console.error('kaputt')</script>"))
                .singleElement()
                .asString()
                .startsWith("console: kaputt");
    }

    @Test
    void a_script_that_fails_is_trouble() {
        assertThat(after("<script>nowhere.to.be = 'found'</script>"))
                .singleElement()
                .asString()
                .startsWith("script failed: ReferenceError: nowhere is not defined");
    }

    @Test
    void what_the_policy_of_the_page_forbids_is_trouble() {
        assertThat(
                        after(
                                "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\"><p style='color: red'>rot</p>"))
                .singleElement()
                .asString()
                .contains("Content Security Policy");
    }

    @Test
    void a_missing_picture_is_trouble() {
        pages.raw("/bild.png", 404, "");
        assertThat(after("<img src='/bild.png' alt='Bild'>"))
                .containsExactly("answered 404: " + pages.address() + "/bild.png");
    }

    @Test
    void a_failed_answer_behind_the_page_is_trouble() {
        pages.raw("/api", 500, "");
        assertThat(after("<script>fetch('/api').then(answer => document.title = answer.status)</script>", "500"))
                .containsExactly("answered 500: " + pages.address() + "/api");
    }

    @Test
    void whoever_asks_elsewhere_leaves_the_book() {
        assertThat(after("<img src='http://127.0.0.1:9/bild.png' alt='Bild'>"))
                .contains("leaves the book: http://127.0.0.1:9/bild.png")
                .anyMatch(trouble -> trouble.startsWith("net::ERR_"));
    }

    @Test
    void trouble_fails_the_visit_in_the_end() {
        Visitor visitor = visit("<script>console.error('kaputt')</script>");
        assertThatThrownBy(visitor::close).isInstanceOf(AssertionError.class).hasMessageContaining("kaputt");
    }

    @Test
    void another_status_than_expected_fails_at_once() {
        pages.raw("/verboten", 403, "nein");
        Visitor visitor = engine.visitor(pages.address(), Look.usual());
        assertThatThrownBy(() -> visitor.open("/verboten", 400)).hasMessage("/verboten answered 403 instead of 400");
        assertThatThrownBy(visitor::close).hasMessageContaining("answered 403");
    }

    @Test
    void an_expected_refusal_is_no_trouble() {
        pages.raw("/verboten", 403, "nein");
        Visitor visitor = engine.visitor(pages.address(), Look.usual());
        visitor.open("/verboten", 403);
        assertThatCode(visitor::close).doesNotThrowAnyException();
    }

    @Test
    void without_script_nothing_runs() {
        pages.with("/seite", "<script>document.title = 'gelaufen'</script>");
        try (Visitor visitor = engine.visitor(pages.address(), Look.usual().withoutScript())) {
            visitor.open("/seite");
            assertThat(visitor.page().title()).isEqualTo("Seite");
        }
    }

    private List<String> after(String main) {
        return after(main, "Seite");
    }

    /** Closed without looking at the trouble, which is what is asked for here. */
    private List<String> after(String main, String title) {
        Visitor visitor = visit(main);
        visitor.page().waitForCondition(() -> visitor.page().title().equals(title));
        visitor.page().context().close();
        return visitor.trouble();
    }

    private Visitor visit(String main) {
        pages.with("/seite", main);
        Visitor visitor = engine.visitor(pages.address(), Look.usual());
        visitor.open("/seite");
        return visitor;
    }
}
