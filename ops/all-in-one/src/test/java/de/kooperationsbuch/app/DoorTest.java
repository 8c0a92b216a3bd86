package de.kooperationsbuch.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.SessionCookie;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser without scripts comes in, stays in beyond its access cookie, loses nothing, and goes out. */
class DoorTest {
    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    static Path data;

    static RunningBook book;
    private CookieManager cookies;
    private HttpClient browser;

    @BeforeAll
    static void open() {
        book = RunningBook.on(data, "--demo");
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @BeforeEach
    void anotherBrowser() {
        cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void whoever_logs_in_is_led_to_what_is_to_do() throws Exception {
        HttpResponse<String> answer = logIn("dresden", FrontDesk.PASSWORD, "");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/start");
        assertThat(location(get("/start"))).isEqualTo("/aufgaben");
        assertThat(get("/").body()).contains("Abmelden").doesNotContain("href=\"/anmelden");
    }

    @Test
    void a_wrong_password_is_said_on_the_form_with_the_name_still_there() throws Exception {
        HttpResponse<String> answer = logIn("dresden", "falsch falsch falsch", "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("role=\"alert\"", "value=\"dresden\"")
                .doesNotContain("falsch falsch");
        assertThat(cookie(SessionCookie.ACCESS)).isEmpty();
    }

    @Test
    void a_login_that_another_site_could_have_sent_is_refused() throws Exception {
        HttpResponse<String> answer =
                post("/anmelden", Map.of("login.name", "dresden", "login.password", FrontDesk.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(cookie(SessionCookie.ACCESS)).isEmpty();
    }

    @Test
    void nobody_is_led_out_of_the_book_by_a_login() throws Exception {
        for (String elsewhere : List.of("//evil.example", "/\\\\evil.example", "https://evil.example"))
            assertThat(location(logIn("dresden", FrontDesk.PASSWORD, elsewhere)))
                    .isEqualTo("/start");
        for (String here : List.of("/kooperationen/dresden-afropa?asOf=2025-12-31", "/hilfe?%7Bx%7D={x}"))
            assertThat(location(logIn("dresden", FrontDesk.PASSWORD, here))).isEqualTo(here);
    }

    @Test
    void a_page_that_needs_a_login_asks_for_it_and_goes_on_there() throws Exception {
        HttpResponse<String> asked = get("/start");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("name=\"login.next\" value=\"/start\"");
    }

    @Test
    void a_browser_without_an_access_cookie_renews_its_session_on_the_way() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        drop(SessionCookie.ACCESS);
        HttpResponse<String> sent = get("/?asOf=2025-12-31");
        assertThat(sent.statusCode()).isEqualTo(307);
        HttpResponse<String> renewed = get(location(sent));
        assertThat(location(renewed)).isEqualTo("/?asOf=2025-12-31");
        assertThat(get("/").body()).contains("Abmelden");
    }

    @Test
    void whoever_follows_a_link_to_a_download_renews_the_session_on_the_way() throws Exception {
        logIn(FrontDesk.ADMIN, FrontDesk.PASSWORD, "");
        drop(SessionCookie.ACCESS);
        String download = "/api/account-log?size=1";
        assertThat(get(download, "Accept", "application/json").statusCode()).isEqualTo(401);
        String browsers = "text/html,application/xml;q=0.9,*/*;q=0.8";
        HttpResponse<String> sent = get(download, "Accept", browsers);
        assertThat(sent.statusCode()).isEqualTo(307);
        assertThat(location(get(location(sent)))).isEqualTo(download);
        assertThat(get(download, "Accept", browsers).body()).contains("LOGGED_IN");
    }

    @Test
    void two_windows_that_renew_in_the_same_moment_both_stay_logged_in() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        drop(SessionCookie.ACCESS);
        HttpCookie refresh = cookie(SessionCookie.REFRESH).orElseThrow();
        get("/api/session/renewal?next=/");
        HttpResponse<String> second = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(book.address("/api/session/renewal?next=/"))
                                .header("Cookie", refresh.getName() + "=" + refresh.getValue())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(second.statusCode()).isEqualTo(307);
        assertThat(second.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("/start").statusCode()).isEqualTo(302);
    }

    @Test
    void without_anything_to_renew_the_way_round_is_taken_once() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        drop(SessionCookie.ACCESS);
        drop(SessionCookie.REFRESH);
        assertThat(get("/start").statusCode()).isEqualTo(307);
        get("/api/session/renewal?next=/start");
        assertThat(get("/start").statusCode()).isEqualTo(401);
    }

    @Test
    void whoever_follows_a_link_from_elsewhere_is_asked_to_come_from_here() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        drop(SessionCookie.ACCESS);
        drop(SessionCookie.REFRESH);
        HttpResponse<String> answer = get("/start", "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Refresh")).contains("0");
        assertThat(cookie(SessionCookie.HINT)).isPresent();
    }

    @Test
    void the_way_round_leads_nowhere_else() throws Exception {
        assertThat(get("/api/session/renewal?next=//evil.example").statusCode()).isEqualTo(400);
        assertThat(get("/api/session/renewal?next=https://evil.example").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_form_whose_token_was_lost_can_be_sent_again() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        HttpResponse<String> own = post("/abmelden", Map.of("typed", "Mühe"), "Sec-Fetch-Site", "same-origin");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("action=\"/abmelden\"", "name=\"typed\" value=\"Mühe\"");
        HttpResponse<String> foreign = post("/abmelden", Map.of("typed", "Mühe"), "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Mühe");
    }

    @Test
    void whoever_logs_out_is_out() throws Exception {
        logIn("dresden", FrontDesk.PASSWORD, "");
        String access = cookie(SessionCookie.ACCESS).orElseThrow().getValue();
        HttpResponse<String> out = post("/abmelden", Map.of("_csrf", forgery(get("/"))));
        assertThat(location(out)).isEqualTo("/");
        assertThat(get("/").body()).contains("href=\"/anmelden");
        assertThat(book.askWith("/api/session", "Authorization", "Bearer " + access)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_chosen_language_stays() throws Exception {
        assertThat(get("/").body()).contains("<html lang=\"de\">");
        assertThat(location(get("/sprache/en?next=/anmelden"))).isEqualTo("/anmelden");
        assertThat(get("/").body()).contains("<html lang=\"en\">");
    }

    private HttpResponse<String> logIn(String name, String password, String next)
            throws IOException, InterruptedException {
        String forgery = forgery(get("/anmelden"));
        return post(
                "/anmelden",
                Map.of("_csrf", forgery, "login.name", name, "login.password", password, "login.next", next));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(book.address(path)).header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, String... headers)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(book.address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String forgery(HttpResponse<String> page) {
        Matcher found = FORGERY.matcher(page.body());
        if (!found.find()) throw new AssertionError("no token against forgery in " + page.body());
        return found.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return place.replaceFirst("^http://127.0.0.1:[0-9]+", "");
    }

    private Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private void drop(String name) {
        cookie(name).ifPresent(cookie -> cookies.getCookieStore().remove(book.address("/"), cookie));
    }
}
