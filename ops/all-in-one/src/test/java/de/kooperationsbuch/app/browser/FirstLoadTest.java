package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody waits for a large page on a bad line. */
@ExtendWith(InTheBrowser.class)
class FirstLoadTest {
    private static final long MOST_BYTES = 150_000;

    static Stream<BookPage> pages() {
        return BookPages.ALL.stream().filter(page -> page.status() == 200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_first_page_of_a_visit_is_small(BookPage page, OpenBook book) {
        try (Visitor visitor = book.visitor(Look.usual(), page.account())) {
            assertThat(FirstLoad.bytes(visitor, page.address()))
                    .as(page.address())
                    .isBetween(1L, MOST_BYTES);
        }
    }
}
