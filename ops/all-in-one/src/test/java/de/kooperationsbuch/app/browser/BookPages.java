package de.kooperationsbuch.app.browser;

import static de.kooperationsbuch.app.browser.BookPage.of;
import static de.kooperationsbuch.app.browser.BookPage.open;
import static de.kooperationsbuch.app.browser.BookPage.refused;

import java.util.List;

/** All pages. A new one gets a line here. */
final class BookPages {
    static final List<BookPage> ALL = List.of(
            open("uebersicht", "/"),
            of("dresden", "uebersicht-angemeldet", "/"),
            open("anmelden", "/anmelden"),
            refused(404, "unbekannt", "/gibt-es-nicht"));

    private BookPages() {}
}
