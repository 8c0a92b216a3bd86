package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Enlarged to 400 %, with space between the letters, without movement: every page stays whole. */
@ExtendWith(InTheBrowser.class)
class EveryReaderTest {
    static final List<BookPage> PAGES = BookPages.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_page_bears_how_one_needs_to_read_it(BookPage page, OpenBook book) {
        try (Visitor visitor = book.visitor(Look.usual(), page.account())) {
            visitor.open(page.address(), page.status());
            List<String> wrong = new ArrayList<>(Reading.moving(visitor.page()));
            wrong.addAll(Reading.zoomed(visitor.page()));
            wrong.addAll(Reading.spaced(visitor.page()));
            visitor.widen(Look.PHONE);
            wrong.addAll(Reading.spaced(visitor.page()));
            assertThat(wrong).isEmpty();
        }
    }
}
