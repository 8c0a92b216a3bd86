package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Catalogue;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** People record what happened, from pages, with nothing but forms. */
class RecordingOnPagesTest {
    private static final String CONFERENCE = "/erfassen/DialogConferenceHeld";
    private static final String COOPERATION = "dresden-afropa";

    @TempDir
    static Path data;

    static RunningBook book;
    static Browser verbund;
    static Browser kommune;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data, "--demo");
        verbund = Browser.loggedIn(book.address("/"), "afropa");
        kommune = Browser.loggedIn(book.address("/"), "dresden");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static JsonNode step(String stepId) throws Exception {
        return book.answer("/api/cooperations/" + COOPERATION + "/steps/" + stepId);
    }

    private static HttpResponse<String> conference(Browser who, String stepId, String... more) throws Exception {
        List<String> fields = new ArrayList<>(List.of("stepId", stepId, "cooperation", COOPERATION));
        fields.addAll(List.of(more));
        return who.send(CONFERENCE, fields.toArray(String[]::new));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void what_is_typed_is_in_the_book_and_the_receipt_says_so() throws Exception {
        HttpResponse<String> sent = conference(
                verbund, "typed-1", "effectiveOn", "14.11.2024", "data.title", "Zusammen", "data.attendance", "1.250");
        String receipt = verbund.open(location(sent)).body();
        assertThat(receipt)
                .contains("Dialogkonferenz „Zusammen“, 14.11.2024")
                .contains("Um Bestätigung gebeten wird: Landeshauptstadt Dresden");
        assertThat(step("typed-1").get("effectiveOn").asString()).isEqualTo("2024-11-14");
        assertThat(step("typed-1").get("data").get("attendance").asInt()).isEqualTo(1250);
        assertThat(step("typed-1").get("channel").asString()).isEqualTo("page");
    }

    @Test
    void the_receipt_leads_on_to_the_step_and_to_what_it_is_about() throws Exception {
        String receipt = location(verbund.send(
                "/erfassen/AwardReceived",
                "stepId",
                "award-1",
                "organisation",
                "afropa",
                "effectiveOn",
                "2024",
                "data.title",
                "Preis"));
        Matcher next = Pattern.compile("class=\"kern-link\" href=\"(/(?!erfassen)[^\"]*afropa[^\"]*)\"")
                .matcher(verbund.open(receipt).body());
        List<String> links =
                next.results().map(link -> link.group(1).replace("&amp;", "&")).toList();
        assertThat(links).hasSize(2);
        for (String link : links)
            assertThat(verbund.open(link).statusCode()).as(link).isEqualTo(200);
    }

    @Test
    void every_step_has_a_form() throws Exception {
        for (Catalogue.Entry entry : Catalogue.all()) {
            if (entry.name().equals("AgreementAmended")) continue;
            HttpResponse<String> form = kommune.open("/erfassen/" + entry.name() + "?stepId=form-of-any");
            assertThat(form.statusCode()).as(entry.name() + form.body()).isEqualTo(200);
            assertThat(form.body())
                    .contains("action=\"/erfassen/" + entry.name() + "\"")
                    .contains("name=\"stepId\"");
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        HttpResponse<String> again = conference(
                verbund, "wrong-1", "effectiveOn", "31.2.2024", "data.attendance", "viele", "data.results", "Räume");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("id=\"f-effectiveOn-error\"")
                .contains("id=\"f-data-title-error\"")
                .contains("id=\"f-data-attendance-error\"")
                .contains("href=\"#f-data-title\"")
                .contains("value=\"31.2.2024\"")
                .contains("value=\"viele\"")
                .contains("value=\"Räume\"");
    }

    @Test
    void what_the_book_refuses_is_said_beside_the_field() throws Exception {
        HttpResponse<String> again = conference(verbund, "wrong-2", "effectiveOn", "1.1.2099", "data.title", "Morgen");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("id=\"f-effectiveOn-error\"").contains("value=\"Morgen\"");
    }

    @Test
    void a_double_tap_records_once() throws Exception {
        String first = location(conference(verbund, "twice-1", "effectiveOn", "2023", "data.title", "Einmal"));
        assertThat(location(conference(verbund, "twice-1", "effectiveOn", "2023", "data.title", "Einmal")))
                .isEqualTo(first);
        HttpResponse<String> other = conference(verbund, "twice-1", "effectiveOn", "2023", "data.title", "Anders");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("value=\"Anders\"").doesNotContain("value=\"twice-1\"");
    }

    @Test
    void whoever_comes_back_to_a_form_finds_its_id_again_and_what_was_recorded_with_it() throws Exception {
        String form = location(verbund.open(CONFERENCE + "?cooperation=" + COOPERATION));
        String stepId = form.replaceFirst(".*stepId=", "");
        assertThat(verbund.open(form).body()).contains("name=\"stepId\" value=\"" + stepId + "\"");
        location(conference(verbund, stepId, "effectiveOn", "2023", "data.title", "Zurück"));
        assertThat(verbund.open(form).body())
                .contains("steht im Buch", "„Zurück“", "/schritte/" + stepId)
                .contains("href=\"" + CONFERENCE + "?cooperation=" + COOPERATION + "\"")
                .doesNotContain("name=\"data.title\"");
    }

    @Test
    void a_new_thing_needs_no_name_and_a_double_tap_gives_it_no_second_one() throws Exception {
        String[] format = {
            "stepId", "format-1", "cooperation", COOPERATION, "effectiveOn", "2024", "data.title", "Runder Tisch Räume"
        };
        location(kommune.send("/erfassen/FormatAgreed", format));
        location(kommune.send("/erfassen/FormatAgreed", format));
        assertThat(step("format-1").get("data").get("format").asString()).isEqualTo("runder-tisch-raeume");
    }

    @Test
    void one_more_entry_is_added_without_a_script_and_everything_typed_stays() throws Exception {
        HttpResponse<String> more = verbund.send(
                "/erfassen/ProposalTabled",
                "cooperation",
                COOPERATION,
                "data.terms.tasks.0.title",
                "Beratung",
                "add",
                "data.terms.tasks");
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("value=\"Beratung\"").contains("name=\"data.terms.tasks.1.title\"");
    }

    @Test
    void a_preview_says_what_would_be_recorded_and_who_would_be_asked() throws Exception {
        HttpResponse<String> preview =
                conference(verbund, "check-1", "effectiveOn", "11.2024", "data.title", "Probe", "check", "1");
        assertThat(preview.body())
                .contains("Sie erfassen: Dialogkonferenz „Probe“ im November 2024.")
                .contains("Um Bestätigung gebeten wird: Landeshauptstadt Dresden.");
        assertThat(book.ask("/api/cooperations/" + COOPERATION + "/steps/check-1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_preview_says_how_dates_numbers_and_money_were_understood() throws Exception {
        String preview = kommune.send(
                        "/erfassen/FundingApplied",
                        "cooperation",
                        COOPERATION,
                        "effectiveOn",
                        "11.2024",
                        "data.level",
                        "KOMMUNE",
                        "data.kind",
                        "PROJECT",
                        "data.purpose",
                        "Probe",
                        "data.from",
                        "1.2.2025",
                        "data.recipient",
                        "afropa",
                        "data.amount.value",
                        "45.000",
                        "check",
                        "1")
                .body();
        assertThat(preview).contains("45.000,00", "01.02.2025", "November 2024");
    }

    @Test
    void a_preview_of_what_is_still_to_come_is_refused_as_the_book_would() throws Exception {
        HttpResponse<String> preview =
                conference(verbund, "check-2", "effectiveOn", "1.1.2099", "data.title", "Morgen", "check", "1");
        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(preview.body()).contains("id=\"f-effectiveOn-error\"", "noch vor uns");
    }

    @Test
    void the_other_side_confirms_with_one_tap_and_a_second_one_is_met_kindly() throws Exception {
        location(conference(verbund, "tap-1", "effectiveOn", "2022", "data.title", "Bestätigt"));
        kommune.open("/erfassen");
        String[] tap = {
            "cooperation", COOPERATION, "data.of", "tap-1", "next", "/kooperationen/" + COOPERATION + "?asOf=2024-01-01"
        };
        assertThat(location(kommune.send("/erfassen/StepConfirmed", tap)))
                .startsWith("/kooperationen/" + COOPERATION + "?asOf=2024-01-01&recorded=");
        assertThat(step("tap-1").get("standing").asString()).isEqualTo("CONFIRMED");
        HttpResponse<String> second = kommune.send("/erfassen/StepConfirmed", tap);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("hat das schon bestätigt");
    }

    @Test
    void a_grant_without_an_application_is_asked_for_everything_that_it_has_to_say() throws Exception {
        String[] grant = {"cooperation", COOPERATION, "effectiveOn", "2024"};
        assertThat(kommune.send("/erfassen/FundingGranted", grant).body())
                .contains("f-data-level-error", "f-data-kind-error", "f-data-purpose-error")
                .contains("f-data-from-error", "f-data-recipient-error");
    }

    @Test
    void a_negotiation_is_begun_between_the_two_sides_and_never_by_one() throws Exception {
        String form = "/erfassen/NegotiationOpened?stepId=form-of-any&cooperation=" + COOPERATION;
        assertThat(kommune.open(form).body())
                .containsPattern("name=\"data.parties\" value=\"dresden\" checked")
                .containsPattern("name=\"data.parties\" value=\"afropa\" checked");
        String alone = kommune.send(
                        "/erfassen/NegotiationOpened", "cooperation", COOPERATION, "data.parties", "dresden")
                .body();
        assertThat(alone).contains("id=\"f-data-parties-error\"", "Nennen Sie mindestens 2.");
    }

    @Test
    void nobody_is_sent_elsewhere_by_a_crafted_form() throws Exception {
        HttpResponse<String> sent = conference(
                verbund, "elsewhere-1", "effectiveOn", "2021", "data.title", "Hier", "next", "//boese.example/");
        assertThat(location(sent)).startsWith("/erfassen?recorded=elsewhere-1");
    }

    @Test
    void a_correction_begins_with_what_was_recorded_and_changes_what_was_typed() throws Exception {
        location(conference(verbund, "old-1", "effectiveOn", "3.5.2023", "data.title", "Alt", "data.attendance", "40"));
        String form = verbund.open(
                        "/erfassen/StepCorrected?stepId=form-of-any&cooperation=" + COOPERATION + "&data.of=old-1")
                .body();
        assertThat(form)
                .contains("name=\"data.data.title\" value=\"Alt\"")
                .contains("value=\"03.05.2023\"")
                .contains("bleibt das Datum, wie es ist", "selected=\"selected\">Dialogkonferenz „Alt“, 03.05.2023");
        location(verbund.send(
                "/erfassen/StepCorrected",
                "cooperation",
                COOPERATION,
                "data.of",
                "old-1",
                "data.effectiveOn",
                "04.05.2023",
                "data.data.title",
                "Neu",
                "data.data.attendance",
                "41"));
        assertThat(step("old-1").get("data"))
                .isEqualTo(tools.jackson.databind.json.JsonMapper.shared()
                        .readTree("{\"title\":\"Neu\",\"attendance\":41}"));
        assertThat(step("old-1").get("effectiveOn").asString()).isEqualTo("2023-05-04");
    }

    @Test
    void a_renewed_session_loses_nothing() throws Exception {
        Browser browser = Browser.loggedIn(book.address("/"), "afropa");
        browser.open(CONFERENCE);
        browser.lose("kooperationsbuch");
        location(conference(
                browser,
                "renewed-1",
                "effectiveOn",
                "2020",
                "data.title",
                "Erneuert",
                "data.results",
                "Erstens",
                "data.results",
                "Zweitens"));
        assertThat(step("renewed-1").get("data").get("results").size()).isEqualTo(2);
    }

    @Test
    void after_a_session_is_over_what_was_typed_is_recorded_once_one_has_logged_in_again() throws Exception {
        Browser browser = Browser.loggedIn(book.address("/"), "afropa");
        browser.open(CONFERENCE);
        browser.lose("kooperationsbuch", "kooperationsbuch-refresh", "kooperationsbuch-session");
        HttpResponse<String> login = conference(
                browser,
                "over-1",
                "effectiveOn",
                "2020",
                "data.title",
                "Nach \"der\" Nacht",
                "data.results",
                "Zeile <1>",
                "data.results",
                "Zweitens");
        assertThat(login.statusCode()).isEqualTo(401);
        List<Browser.Field> kept = Browser.hidden(login.body(), "/anmelden");
        kept.add(new Browser.Field("login.name", "afropa"));
        kept.add(new Browser.Field("login.password", FrontDesk.PASSWORD));
        HttpResponse<String> again = browser.send("/anmelden", kept);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        location(browser.send(CONFERENCE, Browser.hidden(again.body(), CONFERENCE)));
        assertThat(step("over-1").get("data").get("title").asString()).isEqualTo("Nach \"der\" Nacht");
        assertThat(step("over-1").get("data").get("results").get(0).asString()).isEqualTo("Zeile <1>");
    }

    @Test
    void a_proposal_with_twenty_long_tasks_fits() throws Exception {
        location(kommune.send(
                "/erfassen/NegotiationOpened",
                "stepId",
                "long-0",
                "cooperation",
                COOPERATION,
                "data.title",
                "Lange Vereinbarung",
                "data.subject",
                "Alles",
                "data.parties",
                "dresden",
                "data.parties",
                "afropa"));
        List<Browser.Field> form = new ArrayList<>();
        Map.of(
                        "stepId",
                        "long-1",
                        "cooperation",
                        COOPERATION,
                        "data.agreement",
                        "lange-vereinbarung",
                        "data.effectiveFrom",
                        "2024")
                .forEach((name, value) -> form.add(new Browser.Field(name, value)));
        for (int i = 0; i < 20; i++) {
            String task = "data.terms.tasks." + i + ".";
            form.add(new Browser.Field(task + "title", "Aufgabe " + i));
            form.add(new Browser.Field(task + "responsible", "Landeshauptstadt Dresden"));
            form.add(new Browser.Field(task + "staffing", "BOTH"));
            form.add(new Browser.Field(task + "quality", "ä".repeat(1_000)));
        }
        location(kommune.send("/erfassen/ProposalTabled", form));
        assertThat(step("long-1").get("data").get("terms").get("tasks").size()).isEqualTo(20);
        assertThat(step("long-1")
                        .get("data")
                        .get("terms")
                        .get("tasks")
                        .get(19)
                        .get("responsible")
                        .asString())
                .isEqualTo("dresden");
    }

    @Test
    void a_form_that_another_site_made_is_refused() throws Exception {
        kommune.open("/erfassen");
        HttpResponse<String> forged =
                kommune.send(CONFERENCE, "_csrf", "x", "cooperation", COOPERATION, "data.title", "Fremd");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Nicht gestattet").contains("</html>");
    }
}
