package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class TabWalkTest {
    private final StaticPages pages = new StaticPages();
    private final Visitor visitor;

    TabWalkTest(Engine engine) throws IOException {
        visitor = engine.visitor(pages.address(), Look.usual());
    }

    @AfterEach
    void leave() {
        visitor.close();
        pages.close();
    }

    @Test
    void nothing_is_wrong_with_a_good_page() {
        assertThat(
                        walked(
                                "<a href='/'>Link</a> <button>Knopf</button> <input aria-label='Tag' type='date'>"
                                        + "<details><summary>Mehr</summary><a href='/'>innen</a></details>"
                                        + "<input type='radio' name='r' aria-label='ja'><input type='radio' name='r' aria-label='nein'>"))
                .isEmpty();
    }

    @Test
    void a_focus_that_does_not_show_is_found() {
        assertThat(walked("<a href='/' style='outline: none'>Link</a>"))
                .containsExactly(pages.address() + "/seite at 1280 px: a \"Link\" does not show that it has the focus");
    }

    @Test
    void what_is_beyond_the_screen_is_found() {
        assertThat(walked("<a href='/' style='position: absolute; left: -999px'>Link</a>"))
                .singleElement()
                .asString()
                .endsWith("a \"Link\" is not on the screen");
    }

    @Test
    void what_is_covered_is_found() {
        assertThat(walked("<a href='/'>Link</a><div style='position: fixed; inset: 0; background: white'></div>"))
                .singleElement()
                .asString()
                .endsWith("a \"Link\" is covered");
    }

    @Test
    void a_trap_is_found() {
        assertThat(
                        walked(
                                "<button>Falle</button><a href='/'>Link</a>"
                                        + "<script>addEventListener('keydown', key => key.preventDefault())</script>"
                                        + "<script>document.querySelector('button').autofocus = true; addEventListener('keydown', () => document.querySelector('button').focus())</script>"))
                .singleElement()
                .asString()
                .endsWith("button \"Falle\" keeps the focus");
    }

    @Test
    void what_is_never_reached_is_found() {
        assertThat(
                        walked(
                                "<a href='/'>Link</a><button>Knopf</button>"
                                        + "<script>document.querySelector('button').addEventListener('focus', () => document.activeElement.blur())</script>"))
                .singleElement()
                .asString()
                .endsWith("button \"Knopf\" is never reached");
    }

    private List<String> walked(String main) {
        pages.with("/seite", main);
        visitor.open("/seite");
        return TabWalk.through(visitor.page());
    }
}
