package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheBrowser.class)
class VisitorTest {
    private final StaticPages pages = new StaticPages();
    private final Engine engine;

    VisitorTest(Engine engine) throws IOException {
        this.engine = engine;
        pages.with("/seite", "<p>Seite</p>");
    }

    @AfterEach
    void stop() {
        pages.close();
    }

    @Test
    void the_browser_looks_as_it_is_told() {
        try (Visitor visitor =
                visitor(Look.usual().at(Look.TABLET).in(ColorScheme.DARK).in(Locale.UK))) {
            visitor.open("/seite");
            assertThat(
                            visitor.page()
                                    .evaluate(
                                            "() => [innerWidth, navigator.language, ...['(prefers-color-scheme: dark)',"
                                                    + " '(prefers-reduced-motion: reduce)'].map(query => matchMedia(query).matches)].join()"))
                    .isEqualTo("768,en-GB,true,true");
        }
    }

    @Test
    void one_logs_in_by_the_form() {
        pages.with("/anmelden", form("/innen")).with("/innen", "<p>drin</p>");
        try (Visitor visitor = visitor(Look.usual())) {
            visitor.logIn("afropa", "drei Eulen");
            assertThat(visitor.page().url()).endsWith("/innen?login.name=afropa&login.password=drei+Eulen");
        }
    }

    @Test
    void who_is_still_asked_to_log_in_is_not() {
        pages.with("/anmelden", form("/anmelden"));
        try (Visitor visitor = visitor(Look.usual())) {
            assertThatThrownBy(() -> visitor.logIn("afropa", "falsch"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageStartingWith("no login for afropa: Seite");
        }
    }

    @Test
    void a_screenshot_shows_the_whole_page() throws IOException {
        pages.with("/lang", "<div style='height: 3000px'>lang</div>");
        try (Visitor visitor = visitor(Look.usual().at(Look.PHONE))) {
            visitor.open("/lang");
            visitor.photograph("lang");
        }
        Path file = Visitor.SCREENSHOTS.resolve("lang-360.png");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(Look.PHONE);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isGreaterThan(3000);
    }

    @Test
    void a_first_load_counts_what_travels_compressed_and_all_of_it() {
        pages.with("/lang", "<p>" + "Wort ".repeat(20_000) + "</p>");
        pages.with("/mehr", "<p>Mehr</p><iframe title='lang' src='/lang'></iframe>");
        long alone = firstLoad("/seite");
        assertThat(firstLoad("/lang")).isGreaterThan(alone).isLessThan(2_000);
        assertThat(firstLoad("/mehr")).isGreaterThan(firstLoad("/lang") + 200);
    }

    private static String form(String action) {
        return "<form><button>Suchen</button></form><form action='" + action
                + "'><input name='login.name'><input name='login.password' type='password'><button>Anmelden</button></form>";
    }

    private long firstLoad(String address) {
        try (Visitor visitor = visitor(Look.usual())) {
            return FirstLoad.bytes(visitor, address);
        }
    }

    private Visitor visitor(Look look) {
        return engine.visitor(pages.address(), look);
    }
}
