package de.kooperationsbuch.command.session;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.access.SessionCookie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CookieTest {
    private static Running running;
    private static Client client;

    @BeforeAll
    static void start() {
        running = new Running();
        client = running.client();
        running.account("afropa", Role.MEMBER);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_browser_is_given_cookies_that_no_script_reads_and_no_other_site_sends() {
        Client.Answer login = logIn();
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.response().body()).isEqualTo("{\"tokenType\":\"Cookie\",\"expiresIn\":900}");
        assertThat(login.cookies())
                .hasSize(3)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").doesNotContain("Secure", "Domain"));
        assertThat(login.cookies().subList(0, 2)).allMatch(cookie -> cookie.contains("SameSite=Strict"));
        assertThat(login.cookies().get(0))
                .startsWith(SessionCookie.ACCESS + "=ey")
                .contains("Path=/;", "Max-Age=900;");
        assertThat(login.cookies().get(1))
                .startsWith(SessionCookie.REFRESH + "=")
                .contains("Path=/api/session;", "Max-Age=43200;");
        assertThat(login.cookies().get(2))
                .startsWith(SessionCookie.HINT + "=1;")
                .contains("Path=/;", "Max-Age=43200;", "SameSite=Lax");
    }

    @Test
    void a_cookie_reads_without_more() {
        JsonNode own = browser(logIn()).get("/api/session").body();
        assertThat(own.path("name").asString()).isEqualTo("afropa");
        assertThat(own.path("csrf").path("header").asString()).isEqualTo("X-XSRF-TOKEN");
        assertThat(own.path("csrf").path("token").asString()).isNotBlank();
    }

    @Test
    void a_request_that_changes_something_by_cookie_needs_the_token_against_forgery() {
        Client browser = browser(logIn());
        Client.Answer own = browser.get("/api/session");
        String header = own.body().path("csrf").path("header").asString();
        String token = own.body().path("csrf").path("token").asString();
        Client shielded = with(browser, own.cookie("XSRF-TOKEN"));
        refused(browser.json().send("POST", "/api/steps", "{}"));
        refused(shielded.json().send("POST", "/api/steps", "{}"));
        refused(browser.with(header, token).json().send("POST", "/api/steps", "{}"));
        refused(shielded.with(header, "x" + token.substring(1)).json().send("POST", "/api/steps", "{}"));
        refused(shielded.with(header, own.cookie("XSRF-TOKEN").split("=")[1])
                .json()
                .send("POST", "/api/steps", "{}"));
        refused(browser.delete("/api/session"));
        assertThat(shielded.with(header, token)
                        .json()
                        .send("POST", "/api/steps", "{}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_refusal_speaks_the_readers_language() {
        Client.Answer answer =
                browser(logIn()).with("Accept-Language", "de").json().send("POST", "/api/steps", "{}");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("detail")).startsWith("Der Anfrage fehlt das Token gegen gefälschte Anfragen");
    }

    @Test
    void what_a_form_of_another_site_would_post_is_refused() {
        Client browser = browser(logIn()).with("Origin", "https://anders.example");
        for (String type : new String[] {"application/x-www-form-urlencoded", "text/plain"})
            for (String path : new String[] {"/api/steps", "/api/imports", "/password"})
                refused(browser.with("Content-Type", type).send("POST", path, "{\"step\":\"x\"}"));
    }

    @Test
    void a_bearer_needs_no_token_against_forgery() {
        String access = logIn().cookie(SessionCookie.ACCESS).split("=", 2)[1];
        assertThat(client.bearer(access).json().send("POST", "/api/steps", "{}").status())
                .isEqualTo(400);
    }

    @Test
    void the_cookie_refreshes_once_and_logging_out_takes_both_away() {
        Client.Answer login = logIn();
        Client.Answer own = browser(login).get("/api/session");
        Client.Answer refreshed = shielded(login, own).send("POST", "/api/session/refresh", null);
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.response().body()).isEqualTo("{\"tokenType\":\"Cookie\",\"expiresIn\":900}");
        assertThat(refreshed.cookie(SessionCookie.REFRESH)).isNotEqualTo(login.cookie(SessionCookie.REFRESH));
        Client.Answer out = shielded(refreshed, own).delete("/api/session");
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.cookies())
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("kooperationsbuch=;").contains("Max-Age=0", "Path=/;"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("kooperationsbuch-refresh=;")
                        .contains("Max-Age=0", "Path=/api/session;"));
        assertThat(shielded(refreshed, own)
                        .send("POST", "/api/session/refresh", null)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_browser_that_has_nothing_but_its_refresh_cookie_gets_a_new_session_cookie() {
        Client.Answer login = logIn();
        Client.Answer refreshed =
                client.with("Cookie", login.cookie(SessionCookie.REFRESH)).send("POST", "/api/session/refresh", null);
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(client.with("Cookie", refreshed.cookie(SessionCookie.ACCESS))
                        .get("/api/session")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void when_the_access_cookie_is_long_gone_the_refresh_cookie_logs_out() {
        Client.Answer login = logIn();
        Client.Answer own = browser(login).get("/api/session");
        Client later = client.with("Cookie", login.cookie(SessionCookie.REFRESH) + "; " + own.cookie("XSRF-TOKEN"));
        refused(later.delete("/api/session"));
        Client shielded = later.with(
                own.body().path("csrf").path("header").asString(),
                own.body().path("csrf").path("token").asString());
        Client.Answer out = shielded.delete("/api/session");
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.cookies()).hasSize(3).allMatch(cookie -> cookie.contains("Max-Age=0"));
        assertThat(shielded.send("POST", "/api/session/refresh", null).status()).isEqualTo(401);
        assertThat(shielded.delete("/api/session").status()).isEqualTo(204);
    }

    @Test
    void a_header_of_ones_own_does_not_make_the_cookie_speak() {
        Client.Answer answer = browser(logIn()).with("Authorization", "x").send("POST", "/api/session/refresh", null);
        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void whatever_cookies_are_left_over_one_can_log_in_again() {
        Client stale = client.with("Cookie", "kooperationsbuch=old; kooperationsbuch-refresh=older");
        assertThat(stale.logIn("afropa", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void without_a_cookie_there_is_nothing_to_refresh() {
        assertThat(client.send("POST", "/api/session/refresh", null).status()).isEqualTo(401);
    }

    private static Client.Answer logIn() {
        return client.json()
                .send(
                        "POST",
                        "/api/session",
                        "{\"username\":\"afropa\",\"password\":\"" + PASSWORD + "\",\"cookie\":true}");
    }

    private static String cookies(Client.Answer login) {
        return login.cookie(SessionCookie.ACCESS) + "; " + login.cookie(SessionCookie.REFRESH);
    }

    private static Client browser(Client.Answer login) {
        return client.with("Cookie", cookies(login));
    }

    private static Client with(Client browser, String cookie) {
        return browser.with("Cookie", cookie);
    }

    private static Client shielded(Client.Answer login, Client.Answer own) {
        return client.with("Cookie", cookies(login) + "; " + own.cookie("XSRF-TOKEN"))
                .with(
                        own.body().path("csrf").path("header").asString(),
                        own.body().path("csrf").path("token").asString());
    }

    private static void refused(Client.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(403);
        assertThat(answer.text("type")).isEqualTo("/problems/not-yours");
        assertThat(answer.text("accepted")).contains("GET /api/session");
    }
}
