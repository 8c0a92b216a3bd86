package de.kooperationsbuch.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people, each before a browser of their own, from the invitation to an agreement in force; and their word on each other's entries. */
@ExtendWith(InTheBrowser.class)
class TwoSidesTest {
    private static final String KOMMUNE = "quellstadt";
    private static final String VERBUND = "vielklang";
    private static final String PAGE = "/kooperationen/quellstadt-vielklang";
    private static boolean told;
    private final OpenBook book;
    private Visitor mayor;
    private Visitor chair;

    TwoSidesTest(OpenBook book) {
        this.book = book;
    }

    @BeforeEach
    void sit_down() {
        if (!told) {
            Quellstadt.tell(book, KOMMUNE, VERBUND);
            book.record("DialogConferenceHeld", KOMMUNE, "quellstadt-vielklang");
            book.record("InfoSessionHeld", KOMMUNE, "quellstadt-vielklang");
        }
        told = true;
        mayor = book.visitor(Look.usual(), KOMMUNE);
        chair = book.visitor(Look.usual(), VERBUND);
    }

    @AfterEach
    void rise() {
        mayor.close();
        chair.close();
    }

    @Test
    void two_sides_come_to_an_agreement() {
        theMayorInvites();
        theMayorProposes();
        theChairAnswersWithAnotherProposal();
        theMayorSeesWhatIsDifferentAndRefuses();
        theMayorProposesAgain();
        theChairAgreesWithOneTap();
        bothSeeItInForce();
    }

    private void theMayorInvites() {
        mayor.open(PAGE);
        Hands hands =
                hands(mayor).follow("Vereinbarungen").arriveAt("Vereinbarungen").follow("Verhandlung eröffnen");
        hands.arriveAt("Verhandlung begonnen")
                .write("Titel", "Kinder und Jugend")
                .write("Worum geht es?", "Angebote für Kinder")
                .press("Eintragen");
        hands.arriveAt("Vereinbarungen").read("Das steht jetzt im Buch").follow("Kinder und Jugend");
        hands.arriveAt("Kinder und Jugend").read("Noch liegt kein Vorschlag auf dem Tisch.");
    }

    private void theMayorProposes() {
        Hands hands = hands(mayor).follow("Ersten Vorschlag machen").arriveAt("Vorschlag vorgelegt");
        hands.write("Worum geht es? (freiwillig)", "Angebote für Kinder")
                .tick("Kinder und Jugend")
                .tick("Bildung");
        task(1, "Lerncafé", "Stadt quellstadt", "hauptamtlich");
        taskList()
                .getByRole(AriaRole.BUTTON, named("Weitere hinzufügen"))
                .last()
                .click();
        assertThat(hands.field("Aufgabe")).hasCount(2);
        assertThat(hands.field("Aufgabe").first()).hasValue("Lerncafé");
        task(2, "Sommerfest", "Verbund vielklang", "ehrenamtlich");
        hands.write("Wege der Information (freiwillig)", "Ein Gespräch im Monat")
                .write("Gemeinsame Überprüfung alle … Monate (freiwillig)", "12")
                .tick("Planung")
                .write("Gilt ab", "01.2024")
                .press("Eintragen");
        hands.arriveAt("Kinder und Jugend").arriveAt("Text der Fassung 1").read("Sommerfest");
    }

    private void theChairAnswersWithAnotherProposal() {
        chair.open("/aufgaben");
        Locator card = chair.page().getByRole(AriaRole.ARTICLE).filter(having("Kinder und Jugend"));
        assertThat(card.getByRole(AriaRole.LINK, link("Vorschlag beantworten"))).hasCount(1);
        assertThat(card.getByRole(AriaRole.BUTTON)).hasCount(0);
        card.getByRole(AriaRole.LINK, link("Vorschlag beantworten")).click();
        Hands hands = hands(chair).arriveAt("Sie sind am Zug").read("Lerncafé").follow("Gegenvorschlag machen");
        hands.arriveAt("Vorschlag vorgelegt");
        assertThat(hands.field("Wege der Information (freiwillig)")).hasValue("Ein Gespräch im Monat");
        assertThat(hands.field("Planung")).isChecked();
        assertThat(hands.field("Aufgabe").last()).hasValue("Sommerfest");
        hands.write("Wege der Information (freiwillig)", "Ein Gespräch in der Woche")
                .tick("Auswertung")
                .press("Eintragen");
        hands.arriveAt("Fassung 1 und Fassung 2 nebeneinander");
    }

    private void theMayorSeesWhatIsDifferentAndRefuses() {
        mayor.open("/aufgaben");
        Hands hands = hands(mayor).follow("Vorschlag beantworten").arriveAt("Sie sind am Zug");
        hands.read("2 Punkte sind anders.");
        assertThat(mayor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.INSERTION))
                .containsText(new String[] {"neuin der Woche", "neuAuswertung"});
        assertThat(mayor.page().getByRole(AriaRole.DELETION)).containsText(new String[] {"entfälltim Monat"});
        hands.follow("Ablehnen")
                .arriveAt("Vorschlag abgelehnt")
                .write("Grund", "Jede Woche ist zu oft.")
                .press("Eintragen");
        hands.arriveAt("Kinder und Jugend")
                .read("Stadt quellstadt hat abgelehnt")
                .read("„Jede Woche ist zu oft.“");
    }

    private void theMayorProposesAgain() {
        Hands hands = hands(mayor).follow("Gegenvorschlag machen").arriveAt("Vorschlag vorgelegt");
        hands.write("Wege der Information (freiwillig)", "Ein Gespräch alle zwei Wochen")
                .press("Eintragen");
        hands.arriveAt("Fassung 2 und Fassung 3 nebeneinander").findNothingOf("Sie sind am Zug");
    }

    private void theChairAgreesWithOneTap() {
        chair.open("/aufgaben");
        Hands hands = hands(chair)
                .follow("Vorschlag beantworten")
                .read("wird Fassung 3 verbindlich, und zwar ab Januar 2024");
        hands.press("Fassung 3 zustimmen").read("Das steht jetzt im Buch");
    }

    private void bothSeeItInForce() {
        for (Visitor side : new Visitor[] {mayor, chair}) {
            side.open(PAGE + "/vereinbarungen");
            Hands hands = hands(side).follow("Kinder und Jugend").arriveAt("Geltung");
            hands.read("Gilt seit 01.01.2024 (Fassung 3)")
                    .read("Zurzeit wird nichts verhandelt.")
                    .findNothingOf("Am Zug:");
            side.open("/aufgaben");
            hands(side).arriveAt("Aufgaben").findNothingOf("Vorschlag");
        }
        mayor.open(PAGE);
        hands(mayor).follow("Vorschlag angenommen").arriveAt("Vorschlag angenommen");
        assertThat(mayor.page().getByRole(AriaRole.DEFINITION).filter(having("Seite")))
                .hasText("Seite");
    }

    @Test
    void one_side_confirms_with_one_tap_and_disputes_with_a_reason() {
        chair.open("/aufgaben");
        Hands hands = hands(chair);
        Locator meeting = chair.page().getByRole(AriaRole.ARTICLE).filter(having("Dialogkonferenz"));
        meeting.getByRole(AriaRole.BUTTON, named("Bestätigen")).click();
        hands.read("Danke, das ist erfasst.");
        assertThat(meeting).hasCount(0);
        chair.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(having("Info-Veranstaltung"))
                .getByRole(AriaRole.LINK, link("ansehen oder bestreiten"))
                .click();
        hands.arriveAt("Info-Veranstaltung").follow("Bestreiten").arriveAt("Schritt bestritten");
        hands.write("Was war anders?", "Wir haben ihn nicht gesehen.").press("Eintragen");
        hands.arriveAt("Info-Veranstaltung").read("Wir haben ihn nicht gesehen.");
        for (Visitor side : new Visitor[] {mayor, chair}) {
            side.open(PAGE);
            assertThat(entry(side, "Dialogkonferenz")).containsText("bestätigt");
            assertThat(entry(side, "Info-Veranstaltung")).containsText("strittig");
        }
        mayor.open("/aufgaben");
        hands(mayor).read("strittig").read("Info-Veranstaltung");
    }

    private static Locator entry(Visitor side, String step) {
        return side.page()
                .getByRole(AriaRole.REGION, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Was geschah"))
                .getByRole(AriaRole.LISTITEM)
                .filter(having(step));
    }

    private void task(int number, String title, String responsible, String staffing) {
        Locator task = mayor.page()
                .getByRole(
                        AriaRole.GROUP,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName("Aufgaben, Nr. " + number));
        task.getByLabel("Aufgabe", new Locator.GetByLabelOptions().setExact(true))
                .fill(title);
        task.getByRole(AriaRole.COMBOBOX).selectOption(responsible);
        task.getByLabel(staffing, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private Locator taskList() {
        return mayor.page()
                .getByRole(
                        AriaRole.GROUP,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Aufgaben")
                                .setExact(true));
    }

    private static Hands hands(Visitor visitor) {
        return new Hands(visitor.page());
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions link(String name) {
        return named(name);
    }
}
