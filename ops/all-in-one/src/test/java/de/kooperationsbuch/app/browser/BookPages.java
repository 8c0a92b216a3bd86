package de.kooperationsbuch.app.browser;

import static de.kooperationsbuch.app.browser.BookPage.of;
import static de.kooperationsbuch.app.browser.BookPage.open;
import static de.kooperationsbuch.app.browser.BookPage.refused;

import java.util.List;

/** All pages. A new one gets a line here. */
final class BookPages {
    static final List<BookPage> ALL = List.of(
            open("uebersicht", "/"),
            of("dresden", "uebersicht-angemeldet", "/?asOf=2025-12-31"),
            open("anmelden", "/anmelden"),
            refused(400, "passwort-ohne-link", "/password"),
            refused(404, "unbekannt", "/gibt-es-nicht"),
            open("kooperation", "/kooperationen/dresden-afropa"),
            of("afropa", "kooperation-vergleich", "/kooperationen/dresden-afropa?asOf=2025-12-31&vergleich=2021-12-31"),
            open("platzierung", "/kooperationen/dresden-afropa/platzierung"),
            of("afropa", "schritt", "/kooperationen/dresden-afropa/schritte/dresden-afropa-unterkuenfte-granted"),
            of("lindenau", "zyklen", "/kooperationen/lindenau-bunt/zyklen"),
            of("lindenau", "zyklus", "/kooperationen/lindenau-bunt/zyklen/jahr-2026"),
            of("lindenau", "vereinbarungen", "/kooperationen/lindenau-bunt/vereinbarungen"),
            of("lindenau", "vereinbarung", "/kooperationen/lindenau-bunt/vereinbarungen/rahmen"),
            of("afropa", "erfassen", "/erfassen"),
            of("afropa", "erfassen-konferenz", "/erfassen/DialogConferenceHeld?cooperation=dresden-afropa"),
            of("lindenau", "erfassen-ansprechperson", "/erfassen/ContactHandedOver?organisation=lindenau"),
            of("lindenau", "kooperation-ansprechpersonen", "/kooperationen/lindenau-bunt"),
            of(
                    "lindenau",
                    "erfassen-vorschlag",
                    "/erfassen/ProposalTabled?cooperation=lindenau-bunt&data.agreement=rahmen"),
            of("lindenau", "aufgaben", "/aufgaben"),
            open("karte", "/kommunen/dresden/karte"),
            of("lindenau", "karte-vergleich", "/kommunen/lindenau/karte?asOf=2026-10-01&vergleich=2026-01-01"),
            of("pruefung", "verlauf", "/verlauf?kind=COOPERATION&slug=lindenau-bunt"),
            of("admin", "betrieb", "/betrieb"),
            of("admin", "konten", "/betrieb/konten"),
            of("admin", "konto-eines-anderen", "/betrieb/konten/dresden"),
            of("admin", "einladung", "/betrieb/einladung"),
            of("admin", "personen", "/betrieb/personen"),
            of(
                    "admin",
                    "texte-loeschen",
                    "/betrieb/texte/kooperationen/dresden-afropa/dresden-afropa-unterkuenfte-granted/loeschung?reason=OBJECTION"),
            of("admin", "kontenprotokoll", "/betrieb/kontenprotokoll"),
            of("import", "importe", "/betrieb/importe"),
            of("dresden", "konto", "/konto"),
            of("admin", "betrieb-nachweis", "/betrieb/nachweis"),
            open("nachweis", "/nachweis"),
            open("hilfe", "/hilfe"),
            open("impressum", "/impressum"),
            open("datenschutz", "/datenschutz"),
            open("barrierefreiheit", "/barrierefreiheit"));

    private BookPages() {}
}
