package de.kooperationsbuch.command.session;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.account.EndsSessions;
import de.kooperationsbuch.kernel.access.Role;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SessionHttpTest {
    private static Running running;
    private static Client client;

    @BeforeAll
    static void start() {
        running = new Running();
        client = running.client();
        running.account("afropa", Role.MEMBER);
        running.account("leitung", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_login_gives_tokens_and_the_session_says_who_one_is() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        assertThat(login.status()).as(login.response().body()).isEqualTo(200);
        assertThat(login.body().propertyNames())
                .containsExactlyInAnyOrder("accessToken", "refreshToken", "tokenType", "expiresIn");
        assertThat(login.text("tokenType")).isEqualTo("Bearer");
        assertThat(login.body().path("expiresIn").asInt()).isEqualTo(900);
        assertThat(login.cookies()).isEmpty();
        assertThat(login.header("Cache-Control")).contains("no-store");
        JsonNode own = of(login).get("/api/session").body();
        assertThat(own.path("account").asString())
                .isEqualTo(running.id("afropa").toString());
        assertThat(own.path("name").asString()).isEqualTo("afropa");
        assertThat(own.path("organisation").asString()).isEqualTo("afropa");
        assertThat(own.path("roles").toString()).isEqualTo("[\"MEMBER\"]");
        assertThat(own.path("kommunen").toString()).isEqualTo("[]");
        assertThat(own.path("expiresAt").asString())
                .isEqualTo(running.hands().instant().plus(Duration.ofHours(12)).toString());
        assertThat(own.has("csrf")).isFalse();
    }

    @Test
    void nothing_tells_a_wrong_name_from_a_wrong_password() {
        running.account("ruhend", Role.MEMBER);
        running.part(JdbcClient.class)
                .sql("UPDATE accounts SET disabled = true WHERE name = 'ruhend'")
                .update();
        Client.Answer wrongPassword = client.logIn("afropa", "fünf Birnen im Schuh");
        Client.Answer wrongName = client.logIn("niemand-hier", PASSWORD);
        Client.Answer disabled = client.logIn("ruhend", PASSWORD);
        assertThat(wrongPassword.status()).isEqualTo(401);
        assertThat(wrongPassword.text("type")).isEqualTo("/problems/not-logged-in");
        assertThat(wrongName.response().body())
                .isEqualTo(wrongPassword.response().body());
        assertThat(disabled.response().body())
                .isEqualTo(wrongPassword.response().body());
        assertThat(wrongName.response().headers().map().keySet())
                .isEqualTo(wrongPassword.response().headers().map().keySet());
        assertThat(client.with("Accept-Language", "de")
                        .logIn("afropa", "falsch")
                        .text("detail"))
                .isEqualTo("Ein Konto mit diesem Namen und diesem Passwort gibt es nicht.");
    }

    @Test
    void a_login_takes_no_rights_along() {
        for (String field : new String[] {"roles", "kommunen", "organisation", "account", "session", "admin"}) {
            Client.Answer answer = client.json()
                    .send(
                            "POST",
                            "/api/session",
                            "{\"username\":\"afropa\",\"password\":\"" + PASSWORD + "\",\"" + field
                                    + "\":[\"ADMIN\"]}");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("type")).isEqualTo("/problems/unknown-field");
            assertThat(answer.text("field")).isEqualTo("/" + field);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"username\":\"afropa\"}",
                "{\"username\":null,\"password\":\"x\"}",
                "{\"username\":[\"afropa\"],\"password\":\"x\"}",
                "{\"username\":\"a\\u0000\",\"password\":\"x\"}",
                "{\"username\":\"\\ud800\",\"password\":\"x\"}",
                "{\"username\":\"a\",\"password\":\"x\",\"cookie\":\"true\"}",
                "{\"username\":\"a\",\"username\":\"b\",\"password\":\"x\"}",
                "[]",
                ""
            })
    void a_login_that_cannot_be_read_is_400(String body) {
        assertThat(client.json().send("POST", "/api/session", body).status()).isEqualTo(400);
    }

    @Test
    void a_login_is_small() {
        assertThat(client.logIn("afropa", "x".repeat(20_000)).status()).isEqualTo(413);
    }

    @Test
    void what_a_form_can_post_is_no_login() {
        for (String type :
                new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"})
            assertThat(client.with("Content-Type", type)
                            .send("POST", "/api/session", "{\"username\":\"afropa\",\"password\":\"" + PASSWORD + "\"}")
                            .status())
                    .isEqualTo(415);
    }

    @Test
    void a_refresh_brings_the_rights_of_now() {
        UUID account = running.account("wandel", Role.MEMBER, Role.REGISTRAR);
        Client.Answer login = client.logIn("wandel", PASSWORD);
        running.part(JdbcClient.class)
                .sql("UPDATE accounts SET roles = '{OBSERVER}', organisation = NULL WHERE id = ?")
                .param(account)
                .update();
        Client.Answer refreshed = client.refresh(login.text("refreshToken"));
        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(refreshed.text("refreshToken")).isNotEqualTo(login.text("refreshToken"));
        JsonNode own = of(refreshed).get("/api/session").body();
        assertThat(own.path("roles").toString()).isEqualTo("[\"OBSERVER\"]");
        assertThat(own.has("organisation")).isFalse();
    }

    @Test
    void a_disabled_account_is_given_nothing_new() {
        UUID account = running.account("bald-weg", Role.MEMBER);
        Client.Answer login = client.logIn("bald-weg", PASSWORD);
        running.part(JdbcClient.class)
                .sql("UPDATE accounts SET disabled = true WHERE id = ?")
                .param(account)
                .update();
        assertThat(client.refresh(login.text("refreshToken")).status()).isEqualTo(401);
        assertThat(client.logIn("bald-weg", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void a_refresh_token_that_is_used_twice_ends_the_session() {
        long before = running.logged("REFRESH_REUSED");
        Client.Answer login = client.logIn("afropa", PASSWORD);
        Client.Answer second = client.refresh(login.text("refreshToken"));
        Client.Answer third = client.refresh(second.text("refreshToken"));
        Client.Answer replayed = client.refresh(login.text("refreshToken"));
        assertThat(replayed.status()).isEqualTo(401);
        assertThat(replayed.text("detail")).contains("used before");
        assertThat(client.refresh(third.text("refreshToken")).status()).isEqualTo(401);
        assertThat(of(third).get("/api/session").status()).isEqualTo(401);
        client.refresh(login.text("refreshToken"));
        assertThat(running.logged("REFRESH_REUSED")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR true --", "ä"})
    void a_refresh_token_that_nobody_was_given_is_refused(String token) {
        assertThat(client.refresh(token).status()).isEqualTo(401);
    }

    @Test
    void a_refresh_token_is_no_access_token_and_the_other_way_round() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        assertThat(client.bearer(login.text("refreshToken")).get("/api/session").status())
                .isEqualTo(401);
        assertThat(client.refresh(login.text("accessToken")).status()).isEqualTo(401);
    }

    @Test
    void of_a_refresh_token_only_the_hash_is_kept() {
        String token = client.logIn("afropa", PASSWORD).text("refreshToken");
        String kept = running.part(JdbcClient.class)
                .sql("SELECT string_agg(encode(hash, 'escape') || encode(hash, 'base64'), ' ') FROM refresh_tokens")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token);
        assertThat(running.part(JdbcClient.class)
                        .sql("SELECT count(*) FROM refresh_tokens WHERE hash = sha256(convert_to(?, 'UTF8'))")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_logs_out_is_out_at_once_where_things_are_changed() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        assertThat(of(login).delete("/api/session").status()).isEqualTo(204);
        Client.Answer late = of(login).json().send("POST", "/api/steps", "{}");
        assertThat(late.status()).isEqualTo(401);
        assertThat(late.text("detail")).isEqualTo("The session was ended.");
        assertThat(of(login).get("/api/session").status()).isEqualTo(401);
        assertThat(client.refresh(login.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void who_brings_the_refresh_token_logs_out_without_an_access_token() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        long before = running.logged("SESSION_ENDED");
        String body = "{\"refreshToken\":\"" + login.text("refreshToken") + "\"}";
        Client late = client.json().bearer("expired");
        assertThat(late.send("DELETE", "/api/session", body).status()).isEqualTo(204);
        assertThat(of(login).get("/api/session").status()).isEqualTo(401);
        assertThat(client.refresh(login.text("refreshToken")).status()).isEqualTo(401);
        assertThat(running.logged("SESSION_ENDED")).isEqualTo(before + 1);
        Client.Answer again = client.json().send("DELETE", "/api/session", body);
        Client.Answer unknown = client.json().send("DELETE", "/api/session", "{\"refreshToken\":\"x\"}");
        assertThat(again.status()).isEqualTo(204);
        assertThat(unknown.status()).isEqualTo(204);
        assertThat(client.delete("/api/session").status()).isEqualTo(204);
        assertThat(running.logged("SESSION_ENDED")).isEqualTo(before + 1);
    }

    @Test
    void a_token_that_is_not_believed_and_nothing_else_logs_nobody_out() {
        assertThat(client.bearer("expired").delete("/api/session").status()).isEqualTo(401);
        Client.Answer wrong = client.json().send("DELETE", "/api/session", "{\"refreshTokens\":\"x\"}");
        assertThat(wrong.status()).isEqualTo(400);
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_and_no_others() {
        running.account("zweifach", Role.MEMBER);
        Client.Answer phone = client.logIn("zweifach", PASSWORD);
        running.hands().move(Duration.ofSeconds(20));
        Client.Answer desk = client.logIn("zweifach", PASSWORD);
        Client.Answer other = client.logIn("afropa", PASSWORD);
        JsonNode open = of(desk).get("/api/sessions").body().path("sessions");
        assertThat(open.size()).isEqualTo(2);
        assertThat(open.get(0).path("current").asBoolean()).isTrue();
        assertThat(open.get(1).path("current").asBoolean()).isFalse();
        assertThat(open.get(0).propertyNames())
                .containsExactlyInAnyOrder("session", "begunAt", "lastUsedAt", "expiresAt", "current");
        String phones = open.get(1).path("session").asString();
        Client.Answer notOwn = of(other).delete("/api/sessions/" + phones);
        Client.Answer unknown = of(other).delete("/api/sessions/" + UUID.randomUUID());
        assertThat(notOwn.status()).isEqualTo(404);
        assertThat(notOwn.text("detail")).isEqualTo(unknown.text("detail"));
        assertThat(of(other).delete("/api/sessions/quatsch").status()).isEqualTo(404);
        assertThat(of(desk).delete("/api/sessions/" + phones).status()).isEqualTo(204);
        assertThat(of(desk).delete("/api/sessions/" + phones).status()).isEqualTo(404);
        assertThat(client.refresh(phone.text("refreshToken")).status()).isEqualTo(401);
        assertThat(client.refresh(desk.text("refreshToken")).status()).isEqualTo(200);
    }

    @Test
    void an_admin_ends_anybodys_sessions_and_a_member_does_not() {
        running.account("draussen", Role.MEMBER);
        Client.Answer login = client.logIn("draussen", PASSWORD);
        assertThat(of(login).delete("/api/accounts/draussen/sessions").status()).isEqualTo(403);
        Client admin = of(client.logIn("leitung", PASSWORD));
        assertThat(admin.delete("/api/accounts/draussen/sessions").status()).isEqualTo(204);
        assertThat(admin.delete("/api/accounts/nicht-da/sessions").status()).isEqualTo(404);
        assertThat(of(login).get("/api/session").status()).isEqualTo(401);
        assertThat(client.refresh(login.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void whoever_takes_rights_away_ends_all_sessions() {
        UUID account = running.account("entzogen", Role.MEMBER);
        Client.Answer login = client.logIn("entzogen", PASSWORD);
        running.part(EndsSessions.class).endAll(account, "rights-taken");
        assertThat(of(login).json().send("POST", "/api/steps", "{}").status()).isEqualTo(401);
        assertThat(client.refresh(login.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void an_access_token_lasts_a_quarter_of_an_hour() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        running.hands().move(Duration.ofSeconds(899));
        assertThat(of(login).get("/api/session").status()).isEqualTo(200);
        running.hands().move(Duration.ofSeconds(1));
        assertThat(of(login).get("/api/session").text("detail")).isEqualTo("The access token has expired.");
    }

    @Test
    void a_session_ends_twelve_hours_after_its_last_refresh() {
        Client.Answer login = client.logIn("afropa", PASSWORD);
        running.hands().move(Duration.ofHours(12).minusSeconds(1));
        Client.Answer refreshed = client.refresh(login.text("refreshToken"));
        assertThat(refreshed.status()).isEqualTo(200);
        running.hands().move(Duration.ofHours(12));
        assertThat(client.refresh(refreshed.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_thirty_days_after_the_login_however_often_it_is_refreshed() {
        Client.Answer latest = client.logIn("afropa", PASSWORD);
        for (int half = 0; half < 60; half++) {
            running.hands().move(Duration.ofHours(12).minusSeconds(1));
            latest = client.refresh(latest.text("refreshToken"));
            assertThat(latest.status()).isEqualTo(200);
        }
        assertThat(latest.body().path("expiresIn").asInt()).isEqualTo(60);
        running.hands().move(Duration.ofSeconds(60));
        assertThat(client.refresh(latest.text("refreshToken")).status()).isEqualTo(401);
    }

    @Test
    void a_token_of_a_mebibyte_does_no_harm() {
        assertThat(client.bearer("x".repeat(5_000)).get("/api/session").status())
                .isEqualTo(401);
        assertThat(client.bearer("x".repeat(1 << 20)).get("/api/session").status())
                .isBetween(400, 499);
        assertThat(client.get("/.well-known/jwks.json").status()).isEqualTo(200);
    }

    private static Client of(Client.Answer login) {
        return client.bearer(login.text("accessToken"));
    }
}
