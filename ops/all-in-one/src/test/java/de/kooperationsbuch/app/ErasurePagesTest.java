package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators tell about people and erase, on pages. */
class ErasurePagesTest {
    private static final String NAME = "Zarathustra Quittenbaum";
    private static final String TEXTS = "/betrieb/texte/organisationen/zweigstadt/";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @TempDir
    static Path data;

    private static RunningBook book;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data);
        record("OrganisationRegistered", "registered", "\"kind\":\"KOMMUNE\",\"name\":\"Zweigstadt\"");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static HttpResponse<String> record(String step, String id, String fields) throws Exception {
        HttpResponse<String> recorded = book.record(
                "{\"step\":\"%s\",\"stepId\":\"%s\",\"organisation\":\"zweigstadt\",\"by\":\"zweigstadt\",\"source\":{\"note\":\"%s rief an\"},\"data\":{%s}}"
                        .formatted(step, id, NAME, fields));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        book.seen(recorded);
        return recorded;
    }

    private static String contact(String id) throws Exception {
        String body = record(
                        "ContactAssigned",
                        id,
                        "\"function\":\"" + id + "\",\"person\":{\"name\":\"" + NAME + "\",\"phone\":\"0351 7777\"}")
                .body();
        Matcher person =
                Pattern.compile("\"person\":\\{?\"?(?:id\":\")?([0-9a-f-]{36})").matcher(body);
        assertThat(person.find()).as(body).isTrue();
        return person.group(1);
    }

    private static HttpResponse<String> read(String path) throws Exception {
        return book.askAs(FrontDesk.ADMIN, path, "Accept-Language", "de");
    }

    private static HttpResponse<String> erase(String path, String form) throws Exception {
        return book.request(FrontDesk.ADMIN, "POST", path, "application/x-www-form-urlencoded", form);
    }

    private static String to(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_person_is_told_of_and_then_erased() throws Exception {
        String person = contact("leitung");
        String told = to(read("/betrieb/personen?person=" + person));
        assertThat(read(told).body()).contains(NAME, "0351 7777", "1 Schritt nennt", "/api/people/" + person);
        String asked = told + "/loeschung?reason=OBJECTION";
        assertThat(read(asked).body()).contains("Für immer fort", "Was bleibt", "Ältere Sicherungen", "Widerspruch");
        assertThat(read(told).body()).contains(NAME);
        assertThat(read(to(erase(told + "/loeschung", "reason=OBJECTION"))).body())
                .contains("ist gelöscht seit", "Widerspruch", "erased.list")
                .doesNotContain("Person für immer löschen");
        assertThat(read(told).body()).contains("Gelöscht seit").doesNotContain(NAME, "7777");
    }

    @Test
    void a_person_is_found_by_the_step_that_names_them() throws Exception {
        String person = contact("empfang");
        for (String step : new String[] {
            "https://buch.example/organisationen/zweigstadt/schritte/empfang",
            "https://buch.example/erfassen?recorded=empfang&organisation=zweigstadt",
            "organisation:zweigstadt/empfang"
        }) assertThat(to(read("/betrieb/personen?person=" + encoded(step)))).isEqualTo("/betrieb/personen/" + person);
        HttpResponse<String> nobody = read("/betrieb/personen?person=" + encoded("organisation:zweigstadt/registered"));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("nennt keine Person", "value=\"organisation:zweigstadt/registered\"");
        assertThat(read("/betrieb/personen?person=Ada").body()).contains("weder die Kennung einer Person noch");
    }

    @Test
    void of_a_person_without_an_account_nothing_is_said_about_its_steps() throws Exception {
        assertThat(read("/betrieb/personen/" + contact("ohne")).body())
                .contains("Die Person hat kein Konto")
                .doesNotContain("Das Konto der Person");
    }

    @Test
    void the_account_log_says_in_words_what_was_erased_and_why() throws Exception {
        String person = contact("protokoll");
        to(erase("/betrieb/personen/" + person + "/loeschung", "reason=OBJECTION"));
        to(erase(TEXTS + "protokoll/loeschung", "reason=UNLAWFUL"));
        assertThat(read("/betrieb/kontenprotokoll").body())
                .contains("Person: ", person, "Grund: Widerspruch", "Gegenstand: ", "Grund: unrechtmäßig verarbeitet")
                .doesNotContain("OBJECTION", "UNLAWFUL");
    }

    @Test
    void the_person_of_an_account_is_found_from_its_row() throws Exception {
        book.desk().employ("kommt-weg", "zweigstadt", "MEMBER", null);
        Matcher link = Pattern.compile("href=\"(/betrieb/personen/[0-9a-f-]{36})\"")
                .matcher(read("/betrieb/konten?name=kommt-weg").body());
        assertThat(link.find()).isTrue();
        assertThat(read(link.group(1)).body()).contains("kommt-weg");
        to(erase(link.group(1) + "/loeschung", "reason=OTHER"));
        assertThat(read("/betrieb/konten").body()).doesNotContain("kommt-weg").contains("geloescht-");
    }

    @Test
    void the_texts_of_a_step_and_of_its_copy_are_erased() throws Exception {
        contact("vorn");
        record(
                "StepCorrected",
                "hinten",
                "\"of\":\"vorn\",\"data\":{\"function\":\"vorn\",\"person\":{\"name\":\"Neu\"}}");
        String texts = to(read(
                "/betrieb/personen?step=" + encoded("https://buch.example/organisationen/zweigstadt/schritte/vorn")));
        assertThat(texts).isEqualTo(TEXTS + "vorn");
        assertThat(read(texts + "/loeschung?reason=UNLAWFUL").body())
                .contains("Für immer fort: die Texte", "Quelle: Anmerkung")
                .doesNotContain(NAME);
        String done = read(to(erase(texts + "/loeschung", "reason=UNLAWFUL"))).body();
        assertThat(done)
                .contains("sind gelöscht seit", "erased.list", "1 weiterer Schritt", TEXTS + "hinten/loeschung");
        String copy = TEXTS + "hinten/loeschung";
        assertThat(read(to(erase(copy, "reason=UNLAWFUL"))).body()).contains("Kein anderer lesbarer Schritt");
    }

    @Test
    void what_is_not_known_is_said_beside_the_field_with_what_was_typed() throws Exception {
        HttpResponse<String> nobody = read("/betrieb/personen?person=" + NOBODY);
        assertThat(nobody.statusCode()).isEqualTo(404);
        assertThat(nobody.body()).contains("id=\"person-error\"", "value=\"" + NOBODY + "\"");
        HttpResponse<String> nowhere = read("/betrieb/personen?step=irgendwo");
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(nowhere.body()).contains("id=\"step-error\"", "value=\"irgendwo\"");
    }

    @Test
    void without_a_reason_nothing_is_erased() throws Exception {
        String address = "/betrieb/personen/" + contact("grundlos") + "/loeschung";
        HttpResponse<String> refused = erase(address, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"reason-error\"").doesNotContain("ist gelöscht seit");
        assertThat(erase(TEXTS + "grundlos/loeschung", "reason=ARGLIST").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_last_administrator_is_not_erased() throws Exception {
        Matcher own = Pattern.compile("href=\"(/betrieb/personen/[0-9a-f-]{36})\"")
                .matcher(read("/betrieb/konten?name=admin").body());
        assertThat(own.find()).isTrue();
        HttpResponse<String> refused = erase(own.group(1) + "/loeschung", "reason=OTHER");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kern-alert--danger", "Person für immer löschen");
    }
}
