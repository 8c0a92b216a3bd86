package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What administrators, importers and everybody with an account do on pages. */
class OperationsPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    static Path data;

    static RunningBook book;

    @BeforeAll
    static void open() {
        book = RunningBook.on(data);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    private static HttpResponse<String> send(String account, String path, String form) throws Exception {
        return book.request(account, "POST", path, FORM, form);
    }

    private static HttpResponse<String> read(String account, String path) throws Exception {
        return book.askAs(account, path, "Accept-Language", "de");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String registered(String slug, String kind) {
        return """
                {"step":"OrganisationRegistered","stepId":"r-1","organisation":"%s","by":"%s","data":{"kind":"%s","name":"Stadt %s","land":"DE-SN"}}
                """.formatted(slug, slug, kind, slug);
    }

    private static HttpResponse<String> done(HttpResponse<String> started) throws Exception {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(302);
        String run = started.headers().firstValue("Location").orElseThrow();
        String path = run.substring(run.indexOf("/betrieb"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !read(FrontDesk.IMPORTER, path).body().contains("hx-trigger"));
        return read(FrontDesk.IMPORTER, path);
    }

    @Test
    void who_is_invited_sets_a_password_and_is_in() throws Exception {
        HttpResponse<String> invited =
                send(FrontDesk.ADMIN, "/betrieb/einladung", "name=neue-stelle&roles=MEMBER&organisation=neue-stelle");
        assertThat(invited.statusCode()).as(invited.body()).isEqualTo(200);
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten?name=neue-st").body()).contains("eingeladen");
        String secret = found(invited.body(), "password\\?link=([A-Za-z0-9_-]+)");
        book.send(
                "POST",
                "/password",
                "link=" + secret + "&password=" + encoded(FrontDesk.PASSWORD) + "&again=" + encoded(FrontDesk.PASSWORD),
                "Content-Type",
                FORM);
        assertThat(book.desk().logIn("neue-stelle", FrontDesk.PASSWORD).has("accessToken"))
                .isTrue();
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten?name=neue-st").body())
                .contains("aktiv")
                .doesNotContain("eingeladen");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/kontenprotokoll").body())
                .contains("Konto angelegt")
                .contains("neue-stelle");
    }

    @Test
    void what_is_refused_comes_back_with_everything_typed_and_the_reason_beside_the_field() throws Exception {
        HttpResponse<String> refused = send(
                FrontDesk.ADMIN, "/betrieb/einladung", "name=ohne-amt&roles=AUDITOR&roles=MEMBER&organisation=dresden");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("id=\"roles-error\"")
                .contains("value=\"ohne-amt\"")
                .contains("value=\"dresden\"")
                .containsPattern("value=\"AUDITOR\" checked");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten?name=ohne-amt").body())
                .contains("Kein Konto");
    }

    @Test
    void rights_are_changed_and_an_account_is_disabled_and_enabled() throws Exception {
        book.desk().employ("wechsel", "wechsel", "MEMBER", null);
        assertThat(send(FrontDesk.ADMIN, "/betrieb/konten/wechsel", "roles=AUDITOR&kommunen=halle%2C+dresden")
                        .statusCode())
                .isEqualTo(302);
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten/wechsel").body()).contains("dresden, halle");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/kontenprotokoll").body())
                .contains("Rollen vorher: Mitglied", "Rollen nachher: ", "Kommunen nachher: dresden, halle")
                .doesNotContain("MEMBER", "AUDITOR");
        send(FrontDesk.ADMIN, "/betrieb/konten/wechsel/sperre", "disabled=true");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten/wechsel").body()).contains("gesperrt");
        assertThat(send(FrontDesk.ADMIN, "/betrieb/konten/wechsel/link", "").statusCode())
                .isEqualTo(422);
        send(FrontDesk.ADMIN, "/betrieb/konten/wechsel/sperre", "disabled=false");
        assertThat(send(FrontDesk.ADMIN, "/betrieb/konten/wechsel/link", "").body())
                .contains("/password?link=");
    }

    @Test
    void a_display_name_is_given_changed_shown_and_taken_away() throws Exception {
        send(FrontDesk.ADMIN, "/betrieb/einladung", "name=benannt&roles=IMPORTER&displayName=Ada+Quitte");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten?name=benannt").body()).contains("Ada Quitte");
        send(FrontDesk.ADMIN, "/betrieb/konten/benannt", "roles=IMPORTER&displayName=Ada+Birne");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten/benannt").body())
                .contains("value=\"Ada Birne\"")
                .doesNotContain("Quitte");
        HttpResponse<String> refused =
                send(FrontDesk.ADMIN, "/betrieb/konten/benannt", "roles=IMPORTER&displayName=" + "x".repeat(201));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("id=\"displayName-error\"", "x".repeat(201));
        send(FrontDesk.ADMIN, "/betrieb/konten/benannt", "roles=IMPORTER&displayName=");
        assertThat(read(FrontDesk.ADMIN, "/betrieb/konten/benannt").body()).doesNotContain("Birne");
    }

    @Test
    void ones_own_display_name_is_shown() throws Exception {
        book.desk().employ("namens", "namens", "MEMBER", null);
        send(FrontDesk.ADMIN, "/betrieb/konten/namens", "roles=MEMBER&organisation=namens&displayName=Ilse+Holunder");
        String token = book.desk()
                .logIn("namens", FrontDesk.PASSWORD)
                .get("accessToken")
                .asString();
        assertThat(book.askWith("/konto", "Authorization", "Bearer " + token).body())
                .contains("Ilse Holunder");
    }

    @Test
    void the_last_administrator_stays_one() throws Exception {
        HttpResponse<String> refused = send(FrontDesk.ADMIN, "/betrieb/konten/admin", "roles=IMPORTER");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kern-alert--danger");
    }

    @Test
    void a_file_is_checked_first_and_taken_in_afterwards() throws Exception {
        String lines = registered("pruefstadt", "KOMMUNE");
        HttpResponse<String> checked =
                done(send(FrontDesk.IMPORTER, "/betrieb/importe", "dryRun=true&lines=" + encoded(lines)));
        assertThat(checked.body()).contains("Noch ist nichts übernommen").contains("1 Schritt jetzt übernehmen");
        String take = found(checked.body(), "action=\"(/betrieb/importe/[0-9a-f-]+)\"");
        assertThat(done(send(FrontDesk.IMPORTER, take, "")).body()).contains("Alle neuen Schritte stehen im Buch");
        assertThat(done(book.request(
                                FrontDesk.IMPORTER,
                                "POST",
                                "/betrieb/importe/datei?dryRun=false",
                                "application/x-ndjson",
                                lines))
                        .body())
                .containsPattern("Schon im Buch</dt>\\s*<dd[^>]*>1<");
    }

    @Test
    void errors_are_told_line_by_line_with_what_would_be_accepted() throws Exception {
        String lines = registered("gute-stadt", "KOMMUNE") + registered("schlechte-stadt", "DORF");
        String page = done(book.request(
                        FrontDesk.IMPORTER,
                        "POST",
                        "/betrieb/importe/datei?dryRun=true",
                        "application/x-ndjson",
                        lines))
                .body();
        assertThat(page)
                .contains("Es ist nichts übernommen")
                .contains("/data/kind")
                .contains("VERBUND");
        assertThat(page).containsPattern("kern-table__header--numeric\">2<");
    }

    @Test
    void a_mebibyte_can_be_pasted_by_importers_and_by_nobody_else() throws Exception {
        String lines = "x".repeat(1024 * 1024);
        assertThat(send(FrontDesk.IMPORTER, "/betrieb/importe", "dryRun=true&lines=" + lines)
                        .statusCode())
                .isEqualTo(302);
        assertThat(send(FrontDesk.ADMIN, "/betrieb/importe", "dryRun=true&lines=" + lines)
                        .statusCode())
                .isEqualTo(403);
        assertThat(book.send("POST", "/anmelden", "login.name=" + lines, "Content-Type", FORM)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_import_is_shown_to_whoever_brought_it_only() throws Exception {
        HttpResponse<String> started = send(FrontDesk.IMPORTER, "/betrieb/importe", "dryRun=true&lines=x");
        String run = started.headers().firstValue("Location").orElseThrow();
        book.desk().employ("zweiter-import", null, "IMPORTER", null);
        HttpResponse<String> other = book.askWith(
                run.substring(run.indexOf("/betrieb")),
                "Authorization",
                "Bearer "
                        + book.desk()
                                .logIn("zweiter-import", FrontDesk.PASSWORD)
                                .get("accessToken")
                                .asString());
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void an_own_password_is_changed_and_this_browser_stays_logged_in() throws Exception {
        book.desk().employ("eigen", "eigen", "MEMBER", null);
        String token = book.desk()
                .logIn("eigen", FrontDesk.PASSWORD)
                .get("accessToken")
                .asString();
        String wanted = encoded("sieben Raben zählen Kiesel");
        String known = "current=" + encoded(FrontDesk.PASSWORD) + "&wanted=" + wanted;
        HttpResponse<String> mistyped = changed(token, known + "&again=anders");
        assertThat(mistyped.statusCode()).isEqualTo(400);
        assertThat(mistyped.body()).contains("id=\"again-error\"");
        HttpResponse<String> changed = changed(token, known + "&again=" + wanted);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(302);
        assertThat(changed.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("kooperationsbuch="));
        assertThat(book.askWith("/konto", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> changed(String token, String form) throws Exception {
        return book.send("POST", "/konto/passwort", form, "Content-Type", FORM, "Authorization", "Bearer " + token);
    }

    @Test
    void another_session_of_ones_own_is_ended() throws Exception {
        book.desk().employ("doppelt", "doppelt", "MEMBER", null);
        String here = book.desk()
                .logIn("doppelt", FrontDesk.PASSWORD)
                .get("accessToken")
                .asString();
        String there = book.desk()
                .logIn("doppelt", FrontDesk.PASSWORD)
                .get("accessToken")
                .asString();
        String page = book.askWith("/konto", "Authorization", "Bearer " + here).body();
        String end = found(page, "action=\"(/konto/sitzungen/[0-9a-f-]+)\"");
        assertThat(book.send("POST", end, "", "Content-Type", FORM, "Authorization", "Bearer " + here)
                        .statusCode())
                .isEqualTo(302);
        assertThat(book.askWith("/konto", "Authorization", "Bearer " + there).statusCode())
                .isEqualTo(401);
        assertThat(book.askWith("/konto", "Authorization", "Bearer " + here).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_lookup_and_the_key_are_made_anew_on_the_page() throws Exception {
        assertThat(send(FrontDesk.ADMIN, "/betrieb/nachschlagen", "").statusCode())
                .isEqualTo(302);
        assertThat(send(FrontDesk.ADMIN, "/betrieb/schluessel", "").statusCode())
                .isEqualTo(302);
        assertThat(read(FrontDesk.ADMIN, "/betrieb/kontenprotokoll").body())
                .contains("neuer Schlüssel für Anmeldungen");
    }
}
