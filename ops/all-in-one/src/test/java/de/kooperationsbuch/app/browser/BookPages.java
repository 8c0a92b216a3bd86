package de.kooperationsbuch.app.browser;

import static de.kooperationsbuch.app.browser.BookPage.refused;

import java.util.List;

/** All pages. A new one gets a line here. */
final class BookPages {
    static final List<BookPage> ALL = List.of(refused(400, "passwort-ohne-link", "/password"));

    private BookPages() {}
}
