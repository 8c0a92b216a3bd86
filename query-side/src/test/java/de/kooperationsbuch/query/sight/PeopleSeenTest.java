package de.kooperationsbuch.query.sight;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.personal.Erased;
import de.kooperationsbuch.query.running.Answer;
import de.kooperationsbuch.query.running.Asking;
import de.kooperationsbuch.query.running.RunningBook;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who a contact is, is told to the own organisation, its partners and its auditors, wherever they look; to nobody else anywhere. */
class PeopleSeenTest {
    private static final List<String> WAYS_OUT = List.of(
            "/api/organisations/bunt",
            "/api/organisations/bunt/timeline",
            "/api/organisations/bunt/steps/maria",
            "/api/organisations/bunt/steps/richtig",
            "/api/organisations/bunt/steps/yusuf",
            "/api/cooperations/lindenau-bunt/handover",
            "/api/export",
            "/kooperationen/lindenau-bunt",
            "/organisationen/bunt/schritte/maria",
            "/organisationen/bunt/schritte/richtig",
            "/organisationen/bunt/schritte/yusuf",
            "/verlauf",
            "/verlauf.csv",
            "/verlauf.ndjson");
    private static final String FORM = "/erfassen/StepCorrected?organisation=bunt&data.of=richtig&stepId=neu-neu";
    private static RunningBook book;

    @BeforeAll
    static void start() {
        book = People.running();
    }

    @AfterAll
    static void stop() {
        book.close();
    }

    @Test
    void whoever_may_reaches_them() {
        for (Caller reader : List.of(Asking.member("bunt"), Asking.member("lindenau"), Asking.auditor("lindenau")))
            for (String way : WAYS_OUT)
                assertThat(book.get(reader, way).text()).as(way).contains("Geheim");
        assertThat(book.get(Asking.member("bunt"), FORM).text()).contains("Marie Geheim", People.MARIA);
    }

    @Test
    void nobody_else_reads_a_word_about_them() {
        for (Caller reader : List.of(
                Caller.PUBLIC,
                Asking.role(Role.OBSERVER),
                Asking.role(Role.IMPORTER),
                Asking.role(Role.REGISTRAR),
                Asking.role(Role.ADMIN),
                Asking.member("fern"),
                Asking.auditor("gohlis"))) {
            for (String way : WAYS_OUT)
                assertThat(book.get(reader, way).text()).as(way).doesNotContain("Geheim", "7777");
            assertThat(book.get(reader, FORM).text()).doesNotContain("Geheim", "7777");
        }
    }

    @Test
    void whoever_sees_a_person_finds_the_id_beside_the_name() {
        for (String page : List.of(
                "/organisationen/bunt/schritte/yusuf",
                "/kooperationen/lindenau-bunt",
                "/erfassen?recorded=yusuf&organisation=bunt"))
            assertThat(book.get(Asking.member("bunt"), page, "Accept-Language", "de")
                            .text())
                    .as(page)
                    .contains("Kennung der Person")
                    .containsPattern("<code class=\"proof__code[^>]*>" + People.YUSUF);
    }

    @Test
    void whoever_was_erased_is_not_offered_again() {
        String gone = "9d0f6a41-0c1e-4c55-9a27-6f3b1e5d7c02";
        book.record(People.contact(
                "ContactAssigned",
                "vergessen",
                "2020",
                "'function':'Archiv','person':{'id':'%s','name':'%s'}".formatted(gone, Erased.TEXT)));
        assertThat(book.get(Asking.member("bunt"), "/erfassen/ContactAssigned?organisation=bunt&stepId=neu-neu")
                        .text())
                .contains(People.YUSUF)
                .doesNotContain(gone);
    }

    @Test
    void a_contact_is_the_last_one_named_by_the_day() {
        assertThat(book.get("/api/organisations/bunt").text())
                .contains("{\"function\":\"Vorstand\",\"person\":{\"id\":\"" + People.YUSUF
                        + "\",\"name\":\"Yusuf Geheim\",\"email\":\"Geheim@bunt.example\",\"phone\":\"0341 7777\"},"
                        + "\"since\":\"2026-03\"}");
        assertThat(book.get("/api/organisations/bunt?asOf=2026-02-28").text()).contains("Marie Geheim", "\"2024\"");
        assertThat(book.get("/api/organisations/bunt?asOf=2023-12-31").text()).contains("\"contacts\":[]");
    }

    @Test
    void a_handover_tells_of_contacts_of_both_sides_and_their_open_matters() {
        var contacts = book.get("/api/cooperations/lindenau-bunt/handover?since=2026-11-20")
                .json()
                .get("contacts");
        assertThat(contacts.get(0).toString())
                .isEqualTo("{\"organisation\":\"lindenau\",\"contacts\":[],\"changed\":[]}");
        assertThat(contacts.get(1).get("contacts").get(0).get("openMatters").toString())
                .isEqualTo("[\"Geheimer Rest\"]");
        assertThat(contacts.get(1).get("changed").toString()).contains("\"yusuf\"", "\"maria\"");
    }

    @Test
    void what_was_erased_is_said_in_the_readers_language() {
        book.record(People.contact(
                "ContactAssigned",
                "gone",
                "2025",
                "'function':'Kasse','person':{'id':'%s','name':'%s'}".formatted(People.MARIA, Erased.TEXT)));
        for (String page : List.of("/organisationen/bunt/schritte/gone", "/kooperationen/lindenau-bunt", "/verlauf")) {
            Answer german = book.get(Asking.member("bunt"), page, "Accept-Language", "de");
            assertThat(german.text()).as(page).contains("gelöscht").doesNotContain(Erased.TEXT);
            assertThat(book.get(Asking.member("bunt"), page, "Accept-Language", "en")
                            .text())
                    .as(page)
                    .contains(">erased<")
                    .doesNotContain(Erased.TEXT);
        }
        assertThat(book.get("/api/organisations/bunt/steps/gone").text()).contains(Erased.TEXT);
        Answer form = book.get(
                Asking.member("bunt"), FORM.replace("data.of=richtig", "data.of=gone"), "Accept-Language", "de");
        assertThat(form.text())
                .contains("Der frühere Text wurde gelöscht.", People.MARIA)
                .doesNotContain(Erased.TEXT);
    }
}
