package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Role;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPageTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void a_person_sets_a_password_on_a_page_without_script_and_style() {
        String secret = office.invited("mensch", "'roles':['IMPORTER']");
        Office.Answer page = get(secret, "de").is(200);
        assertThat(page.page())
                .contains("<html lang=\"de\">", "<h1>Passwort festlegen</h1>", "value=\"mensch\"", "value=\"" + secret)
                .doesNotContain("<script", "<style", "style=", "onsubmit", "role=\"alert\"");
        Office.Answer done = post(secret, Office.GOOD, Office.GOOD, "de").is(200);
        assertThat(done.page()).contains("Das Passwort ist festgelegt.").doesNotContain(Office.GOOD, "<form");
        assertThat(office.part(Passwords.class)
                        .matches(office.part(Accounts.class).find("mensch"), Office.GOOD))
                .isTrue();
    }

    @Test
    void the_page_is_kept_by_nobody_and_tells_nobody_where_one_came_from() {
        String secret = office.invited("diskret", "'roles':['IMPORTER']");
        for (Office.Answer page : new Office.Answer[] {
            get(secret, "de"), get("falsch", "de"), post(secret, "kurz", "kurz", "de"), post("x", "y", "z", "de")
        }) {
            assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; form-action 'self'");
            assertThat(page.response().headers().allValues("Content-Security-Policy"))
                    .hasSize(1);
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Passwort festlegen",
        "de, Passwort festlegen",
        "de-AT, Passwort festlegen",
        "en, Set a password",
        "fr, Set a password",
        "'fr, de;q=0.5', Set a password"
    })
    void german_comes_first_and_others_read_english(String language, String title) {
        String secret = office.invited("sprache" + Math.abs(language.hashCode()), "'roles':['IMPORTER']");
        assertThat(get(secret, language).page()).contains("<h1>" + title + "</h1>");
    }

    @Test
    void what_is_wrong_stays_on_the_page_in_plain_words_and_the_link_stays_good() {
        String secret = office.invited("ungeschickt", "'roles':['IMPORTER']");
        assertThat(post(secret, Office.GOOD, Office.GOOD + "!", "de").is(400).page())
                .contains("role=\"alert\"", "Die beiden Eingaben sind verschieden.", "<form", "aria-invalid")
                .doesNotContain(Office.GOOD);
        assertThat(post(secret, "kurz", "kurz", "de").is(400).page())
                .contains("zu kurz oder zu lang", "Möglich: 12 bis 128 Zeichen.", "<title>Noch nicht")
                .doesNotContain("\"kurz\"");
        assertThat(post(secret, "password1234", "password1234", "en").is(400).page())
                .contains("common or easily guessed", "<form")
                .doesNotContain("password1234");
        post(secret, Office.GOOD, Office.GOOD, "en").is(200);
    }

    @Test
    void a_link_that_is_no_good_says_so_without_a_form_and_without_a_difference() {
        String used = office.invited("verbraucht", "'roles':['IMPORTER']");
        post(used, Office.GOOD, Office.GOOD, "de").is(200);
        String page = get(used, "de").is(400).page();
        assertThat(page).contains("Diesen Link gibt es nicht").doesNotContain("<form", "verbraucht");
        assertThat(get("A".repeat(43), "de").page()).isEqualTo(page);
        assertThat(get("", "de").page()).isEqualTo(page);
        assertThat(post(used, Office.GOOD, "anders", "de").is(400).page()).isEqualTo(page);
        assertThat(office.send(office.to("/password")).is(400).page()).isEqualTo(page);
    }

    @Test
    void what_comes_in_the_address_never_becomes_markup() {
        assertThat(get("\"><script>alert(1)</script>", "de").page()).doesNotContain("<script", "alert(1)");
        assertThat(post("\"><script>alert(1)</script>", "<b>", "<i>", "de").page())
                .doesNotContain("<script", "<b>", "<i>");
        Account account = Account.create("a", Rights.of(null, Set.of(Role.IMPORTER), null));
        assertThat(new PasswordForm(Locale.GERMAN, "\"><script>", null).asking(account))
                .contains("value=\"&quot;&gt;&lt;script&gt;\"")
                .doesNotContain("<script");
    }

    @Test
    void a_browser_that_is_logged_in_sends_back_what_other_sites_do_not_know() {
        String secret = office.invited("angemeldet", "'roles':['IMPORTER']");
        String session = "kooperationsbuch=irgendwas";
        Office.Answer page = office.send(office.to("/password?link=" + secret).header("Cookie", session));
        Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.page());
        assertThat(field.find()).isTrue();
        String form = "link=" + secret + "&password=" + encoded(Office.GOOD) + "&again=" + encoded(Office.GOOD);
        office.send(form(form, Optional.of(session))).isProblem(403, "not-yours", "");
        String cookie = page.header("Set-Cookie").replaceAll(";.*", "");
        office.send(form(form + "&_csrf=" + encoded(field.group(1)), Optional.of(session + "; " + cookie)))
                .is(200);
    }

    @Test
    void the_form_comes_as_a_form() {
        HttpRequest.Builder json = office.to("/password")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        office.send(json).is(415);
    }

    private static Office.Answer get(String secret, String language) {
        HttpRequest.Builder request = office.to("/password?link=" + encoded(secret));
        if (!language.isEmpty()) request.header("Accept-Language", language);
        return office.send(request);
    }

    private static Office.Answer post(String secret, String password, String again, String language) {
        String form = "link=" + encoded(secret) + "&password=" + encoded(password) + "&again=" + encoded(again);
        return office.send(form(form, Optional.empty()).header("Accept-Language", language));
    }

    private static HttpRequest.Builder form(String form, Optional<String> cookie) {
        HttpRequest.Builder request = office.to("/password")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        cookie.ifPresent(sent -> request.header("Cookie", sent));
        return request;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
