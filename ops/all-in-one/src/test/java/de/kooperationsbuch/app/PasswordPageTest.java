package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Who was invited sets a password on a page whose address is a secret. */
class PasswordPageTest {
    private static final String GOOD = "vier Igel zählen Sterne";
    private static final String SESSION = "kooperationsbuch=irgendwas";
    private static final Pattern FORGERY =
            Pattern.compile("action=\"/password\"><input type=\"hidden\" name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    static RunningBook book;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    @BeforeAll
    static void open() {
        book = RunningBook.on(data, "--demo");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void a_person_sets_a_password_without_script_and_is_led_to_the_login() throws Exception {
        String link = invited("mensch");
        String page = is(200, get(link)).body();
        assertThat(page)
                .contains("<html lang=\"de\">", ">Passwort festlegen</h1>", "value=\"mensch\"", "value=\"" + link)
                .contains("autocomplete=\"username\"", "autocomplete=\"new-password\"", "12 bis 128 Zeichen")
                .doesNotContain("<script", "role=\"alert\"", "aria-invalid");
        String done = is(200, post(link, GOOD, GOOD)).body();
        assertThat(done)
                .contains("Das Passwort ist festgelegt.", "href=\"/anmelden\"")
                .doesNotContain(GOOD, "new-password");
        assertThat(book.desk().logIn("mensch", GOOD).get("accessToken").asString())
                .isNotEmpty();
    }

    @Test
    void every_answer_is_kept_by_nobody_and_tells_nobody_where_one_came_from() throws Exception {
        String link = invited("diskret");
        for (HttpResponse<String> answer :
                List.of(get(link), get("falsch"), post(link, "kurz", "kurz"), post("x", "y", "z"))) {
            assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
            assertThat(header(answer, "Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .contains("form-action 'self'");
            assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void the_secret_stands_in_no_other_address_and_no_script_reads_it() throws Exception {
        String link = invited("verschwiegen");
        for (HttpResponse<String> page : List.of(get(link), post(link, "kurz", "kurz")))
            assertThat(page.body())
                    .doesNotContainPattern("(?:href|src|action|hx-[a-z]+)=\"[^\"]*" + link)
                    .doesNotContain("<script");
    }

    @Test
    void a_browser_whose_session_could_be_renewed_is_not_sent_round_with_the_secret() throws Exception {
        String link = invited("umweglos");
        HttpResponse<String> page = get(link, "Cookie", "kooperationsbuch-session=1");
        assertThat(is(200, page).previousResponse()).isEmpty();
        assertThat(is(200, post(link, GOOD, GOOD, "Cookie", "kooperationsbuch-session=1"))
                        .previousResponse())
                .isEmpty();
    }

    @Test
    void the_language_is_changed_without_losing_the_link_even_after_a_mistake() throws Exception {
        String link = invited("zweisprachig");
        String back = "name=\"next\" value=\"/password?link=" + link + "\"";
        for (HttpResponse<String> page : List.of(get(link), post(link, "kurz", "kurz")))
            assertThat(page.body()).contains("method=\"post\" action=\"/sprache/en\"", back);
        HttpResponse<String> chosen = HttpClient.newHttpClient()
                .send(
                        form("/sprache/en", "next=" + encoded("/password?link=" + link))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(header(chosen, "Location")).endsWith("/password?link=" + link);
        assertThat(header(chosen, "Set-Cookie")).startsWith("sprache=en");
    }

    @ParameterizedTest
    @CsvSource({"de-AT, Passwort festlegen", "en, Set a password", "'fr, de;q=0.5', Passwort festlegen"})
    void the_page_speaks_the_readers_language(String language, String title) throws Exception {
        String link = invited("sprache" + Math.abs(language.hashCode()));
        assertThat(get(link, "Accept-Language", language).body()).contains(">" + title + "</h1>");
    }

    @Test
    void what_is_wrong_stands_beside_the_field_and_the_link_stays_good() throws Exception {
        String link = invited("ungeschickt");
        assertThat(is(400, post(link, GOOD, GOOD + "!")).body())
                .contains("id=\"again-error\" role=\"alert\"", "Die beiden Eingaben sind verschieden.", "aria-invalid")
                .doesNotContain(GOOD, "password-error");
        assertThat(is(400, post(link, "kurz", "kurz")).body())
                .contains(
                        "id=\"password-error\" role=\"alert\"", "zu kurz oder zu lang", "Möglich: 12 bis 128 Zeichen.")
                .contains("<title>Noch nicht")
                .doesNotContain("\"kurz\"", "again-error");
        assertThat(is(400, post(link, "password1234", "password1234", "Accept-Language", "en"))
                        .body())
                .contains("common or easily guessed")
                .doesNotContain("password1234");
        is(200, post(link, GOOD, GOOD));
    }

    @Test
    void a_link_that_is_no_good_says_so_without_a_form_and_without_a_difference() throws Exception {
        String used = invited("verbraucht");
        is(200, post(used, GOOD, GOOD));
        String page = said(used, is(400, get(used)));
        assertThat(page)
                .contains("Diesen Link gibt es nicht", "href=\"/anmelden\"")
                .doesNotContain("new-password", "verbraucht");
        String unknown = "A".repeat(43);
        assertThat(said(unknown, is(400, get(unknown)))).isEqualTo(page);
        assertThat(said(used, is(400, post(used, GOOD, "anders")))).isEqualTo(page);
        String none = page.replace("?link=LINK", "");
        assertThat(said("LINK", is(400, get("")))).isEqualTo(none);
        assertThat(said("LINK", is(400, ask("/password")))).isEqualTo(none);
    }

    @Test
    void what_comes_in_the_address_never_becomes_markup() throws Exception {
        assertThat(get("\"><script>alert(1)</script>").body()).doesNotContain("<script", "alert(1)");
        assertThat(post("\"><script>alert(1)</script>", "<b>", "<i>").body()).doesNotContain("<script", "<b>", "<i>");
        assertThat(fromElsewhere("GET /password?link=%zz", ""))
                .startsWith("HTTP/1.1 400")
                .contains("Referrer-Policy: no-referrer", "<h1")
                .doesNotContain("%zz", "<script");
    }

    @Test
    void a_browser_that_is_logged_in_sends_back_what_other_sites_do_not_know() throws Exception {
        String link = invited("angemeldet");
        HttpResponse<String> page = get(link, "Cookie", SESSION);
        is(403, post(link, GOOD, GOOD, "Cookie", SESSION));
        String form = fields(link, GOOD, GOOD) + "&_csrf=" + encoded(forgery(page));
        is(200, send(form("/password", form).header("Cookie", SESSION + "; " + cookie(page))));
    }

    @Test
    void a_form_whose_token_was_lost_is_filled_in_again() throws Exception {
        String link = invited("langsam");
        HttpResponse<String> again = is(
                403, post(link, GOOD, GOOD, "Cookie", SESSION, "Accept", "text/html", "Sec-Fetch-Site", "same-origin"));
        assertThat(again.body()).contains("Bitte noch einmal absenden", link).doesNotContain(GOOD, "<script");
        assertThat(header(again, "Referrer-Policy")).isEqualTo("no-referrer");
        String form = fields(link, GOOD, GOOD) + "&_csrf=" + encoded(forgery(again));
        is(200, send(form("/password", form).header("Cookie", SESSION + "; " + cookie(again))));
    }

    @Test
    void what_another_site_sends_finds_no_form() throws Exception {
        String link = invited("fremd");
        HttpResponse<String> refused =
                post(link, GOOD, GOOD, "Cookie", SESSION, "Accept", "text/html", "Sec-Fetch-Site", "cross-site");
        assertThat(is(403, refused).body()).doesNotContain("new-password", GOOD);
    }

    @Test
    void the_form_comes_as_a_form() throws Exception {
        is(415, book.send("POST", "/password", "{}", "Content-Type", "application/json"));
    }

    @Test
    void passwords_are_set_no_more_often_than_people_log_in() throws Exception {
        String answer = "";
        for (int i = 0; i < 600 && !answer.startsWith("HTTP/1.1 429"); i++)
            answer = fromElsewhere("POST /password", "link=x");
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .contains("Referrer-Policy: no-referrer")
                .doesNotContain("<script");
        assertThat(fromElsewhere("GET /password?link=x", "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void nothing_secret_is_told_in_the_logs() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        try {
            String link = invited("erika-muster");
            is(200, get(link));
            assertThat(fromElsewhere("GET /password?link=" + link + "%zz", "")).startsWith("HTTP/1.1 400");
            is(400, post(link, "kurz", "kurz"));
            is(403, post(link, GOOD, GOOD, "Cookie", SESSION));
            is(200, post(link, GOOD, GOOD));
            LoggerFactory.getLogger(PasswordPageTest.class).error("the end");
            assertThat(lines.list.stream()
                            .map(line ->
                                    line.getFormattedMessage() + ThrowableProxyUtil.asString(line.getThrowableProxy())))
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(link) || line.contains(GOOD) || line.contains("erika"));
        } finally {
            root.detachAppender(lines);
        }
    }

    private static String invited(String name) throws IOException, InterruptedException {
        String wanted = "{\"name\":\"" + name + "\",\"roles\":[\"IMPORTER\"]}";
        HttpResponse<String> created =
                is(201, book.postAs(FrontDesk.ADMIN, "/api/accounts", "application/json", wanted));
        String link = JsonMapper.shared()
                .readTree(created.body())
                .at("/invitation/link")
                .asString();
        assertThat(link).matches("http://.*/password\\?link=[A-Za-z0-9_-]{43}");
        return link.substring(link.indexOf('=') + 1);
    }

    private HttpResponse<String> get(String link, String... headers) throws IOException, InterruptedException {
        return ask("/password?link=" + encoded(link), headers);
    }

    private HttpResponse<String> ask(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(book.address(path));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpResponse<String> post(String link, String password, String again, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = form("/password", fields(link, password, again));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(String path, String fields) {
        return HttpRequest.newBuilder(book.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private static String fields(String link, String password, String again) {
        return "link=" + encoded(link) + "&password=" + encoded(password) + "&again=" + encoded(again);
    }

    /** From another address than the other tests, so that they do not wait for each other. */
    private static String fromElsewhere(String asked, String body) throws IOException {
        InetAddress elsewhere = InetAddress.getByName("127.0.0.2");
        try (Socket socket =
                new Socket(book.address("/").getHost(), book.address("/").getPort(), elsewhere, 0)) {
            String head = asked + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> is(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    /** The page without what only its asker knows: the link that was asked with, and the token against forgery. */
    private static String said(String link, HttpResponse<String> page) {
        return page.body().replace(link, "LINK").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static String forgery(HttpResponse<String> page) {
        Matcher found = FORGERY.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String cookie(HttpResponse<String> page) {
        return header(page, "Set-Cookie").replaceAll(";.*", "");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
