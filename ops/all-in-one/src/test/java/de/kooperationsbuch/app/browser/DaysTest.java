package de.kooperationsbuch.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at one day after another finds each of them in the address, and only that one. */
@ExtendWith(InTheBrowser.class)
class DaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/kooperationen/dresden-afropa",
                "/kooperationen/dresden-afropa/platzierung",
                "/kommunen/dresden/karte"
            })
    void a_day_takes_the_place_of_the_one_before(String address, OpenBook book) {
        try (Visitor visitor = book.visitor(Look.usual())) {
            visitor.open(address + "?asOf=2025-12-31");
            String heading = visitor.page().locator("h1").innerText();
            visitor.page().locator("#asOf").fill("2024-06-01");
            visitor.page()
                    .locator("form.days:has(#asOf) button[type=submit]")
                    .first()
                    .click();
            visitor.page().waitForURL(url -> url.contains("2024-06-01"));
            assertThat(visitor.page().url()).endsWith(address + "?asOf=2024-06-01");
            assertThat(visitor.page().locator("#asOf").inputValue()).isEqualTo("2024-06-01");
            assertThat(visitor.page().locator("h1").innerText().substring(0, 5)).isEqualTo(heading.substring(0, 5));
        }
    }
}
