package de.kooperationsbuch.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import de.kooperationsbuch.app.FrontDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Recorded on the way home: by finger, with a wrong date first, after the session has ended, and where no script runs. */
@ExtendWith(InTheBrowser.class)
class PhoneTest {
    private static boolean told;
    private final OpenBook book;

    PhoneTest(OpenBook book) {
        this.book = book;
    }

    @BeforeEach
    void tell() {
        if (!told) Quellstadt.tell(book, "uferstadt", "uferklang");
        told = true;
    }

    @Test
    void a_conference_is_recorded_with_a_wrong_date_first() {
        try (Visitor visitor = book.phone()) {
            recorded(visitor, "Konferenz am Ufer");
        }
    }

    @Test
    void the_same_goes_without_script() {
        try (Visitor visitor = book.visitor(Look.usual().at(Look.PHONE).withoutScript())) {
            recorded(visitor, "Konferenz ohne Skript");
        }
    }

    private static void recorded(Visitor visitor, String title) {
        Hands hands = new Hands(visitor.page());
        visitor.open("/");
        hands.follow("Anmelden").write("Name des Kontos", "uferklang").write("Passwort", FrontDesk.PASSWORD);
        hands.button("Anmelden").click();
        hands.follow("Erfassen")
                .arriveAt("Was ist passiert?")
                .follow("Dialogkonferenz")
                .arriveAt("Dialogkonferenz");
        hands.write("Wann war das?", "31.02.2016").write("Titel", title).write("Ergebnisse 1", "Mehr Abendtermine");
        visitor.expect(422);
        hands.press("Eintragen").arriveAt("Bitte sehen Sie diese Angaben noch einmal an");
        assertThat(hands.field("Wann war das?")).hasValue("31.02.2016");
        assertThat(hands.field("Wann war das?"))
                .hasAccessibleDescription(java.util.regex.Pattern.compile("Diesen Tag gibt es nicht"));
        assertThat(hands.field("Titel")).hasValue(title);
        assertThat(hands.field("Ergebnisse 1")).hasValue("Mehr Abendtermine");
        hands.write("Wann war das?", "03.2016").press("Eintragen");
        hands.arriveAt("Das steht jetzt im Buch")
                .read("Dialogkonferenz „" + title + "“, März 2016")
                .read("Um Bestätigung gebeten wird: Stadt uferstadt.");
        hands.follow("Zum Eintrag").arriveAt("Dialogkonferenz").read(title).read("Mehr Abendtermine");
        hands.follow("Zur Kooperation").arriveAt("Was geschah");
        assertThat(visitor.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("März 2016"))
                        .first())
                .isVisible();
    }

    @Test
    void what_was_typed_outlives_the_session() {
        try (Visitor visitor = book.phone()) {
            Hands hands = new Hands(visitor.page());
            visitor.logIn("uferklang", FrontDesk.PASSWORD);
            visitor.open("/erfassen/DialogConferenceHeld?cooperation=uferstadt-uferklang");
            hands.write("Wann war das?", "04.2017")
                    .write("Titel", "Konferenz nach der Pause")
                    .write("Ergebnisse 1", "Ein Kalender");
            visitor.page().context().clearCookies();
            visitor.expect(401);
            hands.press("Eintragen").read("Ihre Sitzung ist abgelaufen. Was Sie eingegeben haben, ist noch da");
            hands.write("Name des Kontos", "uferklang")
                    .write("Passwort", FrontDesk.PASSWORD)
                    .press("Anmelden");
            hands.arriveAt("Sie sind angemeldet").press("Eingaben absenden");
            hands.arriveAt("Das steht jetzt im Buch").read("Dialogkonferenz „Konferenz nach der Pause“, April 2017");
            hands.follow("Zum Eintrag").read("Konferenz nach der Pause").read("Ein Kalender");
        }
    }
}
