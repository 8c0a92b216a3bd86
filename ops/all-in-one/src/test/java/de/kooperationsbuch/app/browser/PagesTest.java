package de.kooperationsbuch.app.browser;

import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static de.kooperationsbuch.app.browser.Look.DESK;
import static de.kooperationsbuch.app.browser.Look.PHONE;
import static de.kooperationsbuch.app.browser.Look.TABLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, light and dark, in German and English, on narrow and wide screens. */
@ExtendWith(InTheBrowser.class)
class PagesTest {
    private static final Wording WORDING = Wording.ofTheBook();

    @ParameterizedTest
    @MethodSource("everyLook")
    void everybody_can_use_it(BookPage page, Look look, OpenBook book) {
        try (Visitor visitor = book.visitor(look, page.account())) {
            visitor.open(page.address(), page.status());
            List<String> wrong = new ArrayList<>(Fitness.structure(visitor.page(), look.locale()));
            wrong.addAll(Wording.unfinished(visitor.page()));
            if (look.locale().equals(Locale.UK)) wrong.addAll(WORDING.german(visitor.page()));
            for (int width : List.of(PHONE, TABLET, DESK)) {
                visitor.widen(width);
                wrong.addAll(Fitness.scrolling(visitor.page()));
                if (width != TABLET) wrong.addAll(Fitness.access(visitor.page()));
                if (isPhotographed(look.at(width))) visitor.photograph(page.name() + (look.dark() ? "-dunkel" : ""));
            }
            assertThat(wrong).as("%s, %s", page, look).isEmpty();
        }
    }

    private static boolean isPhotographed(Look look) {
        boolean german = look.locale().equals(Locale.GERMANY);
        return german && (look.width() == DESK || look.width() == PHONE && !look.dark());
    }

    static Stream<Arguments> everyLook() {
        return BookPages.ALL.stream().flatMap(page -> looks().map(look -> argumentSet(page + ", " + look, page, look)));
    }

    private static Stream<Look> looks() {
        return Stream.<ColorScheme>of(LIGHT, DARK)
                .flatMap(scheme -> Stream.of(Locale.GERMANY, Locale.UK)
                        .map(locale -> Look.usual().in(scheme).in(locale)));
    }
}
