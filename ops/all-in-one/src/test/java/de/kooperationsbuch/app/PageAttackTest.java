package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody tries who wants to know, or to break, more than the pages are for. */
class PageAttackTest {
    private static final String SECRET = "geheimstadt-geheim";

    @TempDir
    static Path data;

    static RunningBook book;

    @BeforeAll
    static void open() throws Exception {
        book = RunningBook.on(data, "--demo");
        HttpResponse<String> imported = book.imported("/api/imports", """
                {"step":"OrganisationRegistered","organisation":"geheimstadt","by":"geheimstadt","data":{"kind":"KOMMUNE","name":"Geheimstadt","land":"DE-SN"}}
                {"step":"OrganisationRegistered","organisation":"geheim","by":"geheim","data":{"kind":"VERBUND","name":"Geheimbund"}}
                {"step":"CooperationOpened","cooperation":"geheimstadt-geheim","by":"geheimstadt","data":{"kommune":"geheimstadt","verbund":"geheim"}}
                {"step":"CycleOpened","cooperation":"geheimstadt-geheim","by":"geheimstadt","data":{"cycle":"jahr","from":"2025","until":"2025"}}
                """);
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        book.seen(imported);
        HttpResponse<String> rated = book.record("""
                {"step":"PartnershipRated","stepId":"note","cooperation":"geheimstadt-geheim","by":"geheimstadt",
                 "data":{"cycle":"jahr","equality":1,"reliability":2,"information":1,"influence":2,"comment":"Sehr schwierig"}}""");
        assertThat(rated.statusCode()).as(rated.body()).isEqualTo(201);
        book.seen(rated);
        book.desk().token("geheim");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static Browser as(String account) throws Exception {
        return Browser.loggedIn(book.address("/"), account);
    }

    @Test
    void what_the_other_side_rated_is_not_told_by_the_form_of_a_correction() throws Exception {
        String address = "/erfassen/StepCorrected?cooperation=" + SECRET + "&data.of=note&stepId=richtig";
        assertThat(as("geheim").open(address).body()).doesNotContain("Sehr schwierig");
        assertThat(as("geheimstadt").open(address).body()).contains("Sehr schwierig");
    }

    @Test
    void a_preview_names_nobody_of_a_cooperation_that_is_not_seen() throws Exception {
        Browser stranger = as("dresden");
        String hidden = preview(stranger, SECRET);
        assertThat(hidden)
                .doesNotContain("geheimbund")
                .doesNotContain("Geheim")
                .contains("Eine Bestätigung braucht es nicht");
        assertThat(hidden.replace(SECRET, "gibt-es-nicht-hier")).isEqualTo(preview(stranger, "gibt-es-nicht-hier"));
    }

    private static String preview(Browser browser, String cooperation) throws Exception {
        return browser.send(
                        "/erfassen/DialogConferenceHeld",
                        "cooperation",
                        cooperation,
                        "stepId",
                        "blick",
                        "check",
                        "1",
                        "data.title",
                        "X")
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/ä€", "//evil.example", "/x y"})
    void where_to_go_on_is_judged_before_anything_is_recorded(String next) throws Exception {
        Browser afropa = as("afropa");
        String stepId = "next-" + Integer.toHexString(next.hashCode());
        HttpResponse<String> answer = afropa.send(
                "/erfassen/DialogConferenceHeld",
                "cooperation",
                "dresden-afropa",
                "stepId",
                stepId,
                "effectiveOn",
                "4.2026",
                "data.title",
                "X",
                "next",
                next);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/erfassen?");
    }

    @Test
    void a_link_from_elsewhere_to_the_way_round_leaves_the_session_as_it_is() throws Exception {
        HttpResponse<String> answer = book.askWith(
                "/api/session/renewal?next=/aufgaben",
                "Sec-Fetch-Site",
                "cross-site",
                "Cookie",
                "kooperationsbuch-session=1");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?land=x",
                "/?type=x",
                "/?tendency=x",
                "/verlauf?kind.x=1",
                "/verlauf?slug[0]=1",
                "/verlauf?before=-1000000000-01-01T00:00:00Z",
                "/verlauf?before=+999999999-01-01T00:00:00Z",
                "/kooperationen/dresden-afropa?asOf=x",
                "/kooperationen/dresden-afropa?vergleich=2021-02-30",
                "/kooperationen/dresden-afropa?knownAt=%00",
                "/kommunen/dresden/karte?vergleich=x",
                "/api/session/renewal?next=/a%20b",
                "/api/session/renewal?next=/%7C%09"
            })
    void a_question_that_says_nothing_is_refused_in_words(String address) throws Exception {
        HttpResponse<String> answer =
                new Browser(book.address("/")).open(address.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(400);
    }

    @Test
    void people_are_answered_with_pages_whatever_goes_wrong() throws Exception {
        Browser browser = new Browser(book.address("/"));
        for (String address : List.of("/?land=x", "/hilfe;x=1", "/gibt-es-nicht")) {
            HttpResponse<String> answer = browser.open(address);
            assertThat(answer.statusCode()).as(address).isBetween(400, 404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(address)
                    .startsWith("text/html");
        }
    }

    @Test
    void a_name_with_a_zero_in_it_is_refused_and_not_looked_for() throws Exception {
        Browser browser = new Browser(book.address("/"));
        browser.open("/anmelden");
        assertThat(browser.send("/anmelden", "login.name", "a\0b", "login.password", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(as(FrontDesk.ADMIN).open("/betrieb/konten?name=%00").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_account_is_disabled_only_by_saying_so() throws Exception {
        Browser admin = as(FrontDesk.ADMIN);
        assertThat(admin.send("/betrieb/konten/vki/sperre").statusCode()).isEqualTo(400);
        assertThat(admin.send("/betrieb/konten/vki/sperre", "disabled", "x").statusCode())
                .isEqualTo(400);
        assertThat(admin.send("/betrieb/einladung", "name", "neu", "roles", "QUATSCH")
                        .statusCode())
                .isEqualTo(400);
        assertThat(as("vki").open("/aufgaben").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_is_disabled_sees_no_further_page() throws Exception {
        Browser vmdo = as("vmdo");
        assertThat(vmdo.open("/aufgaben").statusCode()).isEqualTo(200);
        as(FrontDesk.ADMIN).send("/betrieb/konten/vmdo/sperre", "disabled", "true");
        assertThat(vmdo.open("/aufgaben").statusCode()).isEqualTo(401);
    }

    @Test
    void a_form_has_no_more_fields_than_people_fill_in() throws Exception {
        Browser afropa = as("afropa");
        String[] fields = new String[2_400];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "data.goals." + i / 2 + ".title";
            fields[i + 1] = "x";
        }
        assertThat(afropa.send("/erfassen/ActionPlanAdopted", fields).statusCode())
                .isEqualTo(413);
    }
}
