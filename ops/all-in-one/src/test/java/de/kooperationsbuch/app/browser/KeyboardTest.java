package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.kooperationsbuch.app.FrontDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whoever has no mouse gets everywhere, and always sees where they are. */
@ExtendWith(InTheBrowser.class)
class KeyboardTest {
    static final List<BookPage> PAGES = BookPages.ALL;

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_stop_is_seen(BookPage page, OpenBook book) {
        try (Visitor visitor = book.visitor(Look.usual(), page.account())) {
            visitor.open(page.address(), page.status());
            List<String> wrong = new ArrayList<>(TabWalk.through(visitor.page()));
            visitor.widen(Look.PHONE);
            wrong.addAll(TabWalk.through(visitor.page()));
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void a_day_with_the_book_needs_no_mouse(OpenBook book) {
        Quellstadt.tell(book, "tastenau", "tastklang");
        try (Visitor visitor = book.visitor(Look.usual())) {
            Page page = visitor.page();
            Hands sees = new Hands(page);
            Keys keys = new Keys(page);
            visitor.open("/");
            keys.to("Zum Inhalt").enter();
            assertThat(keys.focused()).as("what the skip link leads to").isEqualTo("main");
            keys.to("Anmelden").enter();
            sees.arriveAt("Anmelden");
            keys.to("Name des Kontos")
                    .type("tastklang")
                    .to("Passwort")
                    .type(FrontDesk.PASSWORD)
                    .enter();
            sees.arriveAt("Aufgaben").read("3 Dinge warten");
            keys.to("Bestätigen").enter();
            sees.read("2 Dinge warten noch.");
            keys.to("Übersicht").enter();
            page.waitForURL(address -> address.endsWith("/"));
            visitor.open("/kooperationen/tastenau-tastklang");
            keys.to("Stand am").press("ArrowDown").to("Zeigen").enter();
            page.waitForURL(address -> address.contains("asOf="));
            keys.to("Warum?").enter();
            sees.arriveAt("Warum dieser Typ?");
            keys.to("Abmelden").enter();
            com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(
                            sees.named(AriaRole.LINK, "Anmelden").first())
                    .isVisible();
        }
    }
}
