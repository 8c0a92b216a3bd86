package de.kooperationsbuch.command.limit;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.session.Client;
import de.kooperationsbuch.command.session.Running;
import de.kooperationsbuch.kernel.access.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsHttpTest {
    private Running running;
    private Client client;

    @BeforeEach
    void start() {
        running = new Running();
        client = running.client();
        running.account("afropa", Role.MEMBER);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void of_ten_thousand_wrong_passwords_ten_are_looked_at_and_the_right_one_works_after_the_wait() {
        int lookedAt = 0;
        for (int i = 0; i < 10_000; i++) {
            int status = client.logIn("afropa", "falsch-" + i).status();
            if (status == 401) lookedAt++;
            else assertThat(status).isEqualTo(429);
        }
        assertThat(lookedAt).isEqualTo(10);
        assertThat(running.logged("LOGIN_REFUSED")).isEqualTo(10);
        assertThat(client.get("/.well-known/jwks.json").status()).isEqualTo(200);
        Client.Answer refused = client.with("Accept-Language", "de").logIn("afropa", PASSWORD);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("type")).isEqualTo("/problems/too-many");
        assertThat(refused.text("detail")).startsWith("Zu viele Anmeldeversuche.");
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertThat(refused.text("accepted")).isEqualTo("dieselbe Anfrage in " + wait + " Sekunden");
        running.hands().move(Duration.ofSeconds(wait));
        // the address has to wait less than the name
        running.hands().move(Duration.ofSeconds(6));
        assertThat(client.logIn("afropa", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_name_that_nobody_has_is_counted_like_one_that_somebody_has() {
        for (int i = 0; i < 10; i++)
            assertThat(client.logIn("niemand", "falsch").status()).isEqualTo(401);
        Client.Answer unknown = client.logIn("niemand", "falsch");
        for (int i = 0; i < 10; i++)
            assertThat(client.logIn("afropa", "falsch").status()).isEqualTo(401);
        Client.Answer known = client.logIn("afropa", "falsch");
        assertThat(unknown.status()).isEqualTo(429);
        assertThat(known.response().body()).isEqualTo(unknown.response().body());
        assertThat(known.header("Retry-After"))
                .isEqualTo(unknown.header("Retry-After"))
                .isEqualTo("6");
    }

    @Test
    void passwords_are_set_no_more_often_than_people_log_in() {
        for (int i = 0; i < 60; i++)
            client.with("Content-Type", "application/json").send("POST", "/api/password", "{}");
        assertThat(client.with("Content-Type", "application/json")
                        .send("POST", "/api/password", "{}")
                        .status())
                .isEqualTo(429);
        assertThat(client.logIn("afropa", PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void an_account_tries_its_own_password_no_more_often_than_strangers_do() {
        Client member = client.bearer(client.logIn("afropa", PASSWORD).text("accessToken"))
                .with("Content-Type", "application/json");
        String guess = "{\"current\":\"falsch\",\"new\":\"fünf Amseln suchen Schuhe\"}";
        for (int i = 0; i < 10; i++)
            assertThat(member.send("PUT", "/api/password", guess).status()).isEqualTo(400);
        Client.Answer refused = member.send("PUT", "/api/password", guess);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("6");
        assertThat(client.logIn("afropa", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void an_address_renews_and_ends_three_hundred_sessions_a_minute_and_no_more() {
        Client sender = client.with("Content-Type", "application/json");
        String body = "{\"refreshToken\":\"x\"}";
        for (int i = 0; i < 150; i++) {
            assertThat(sender.send("POST", "/api/session/refresh", body).status())
                    .isEqualTo(401);
            assertThat(sender.send("DELETE", "/api/session", body).status()).isEqualTo(204);
        }
        Client.Answer refused = sender.send("POST", "/api/session/refresh", body);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.text("detail")).startsWith("Too many sessions");
        assertThat(sender.send("DELETE", "/api/session", body).status()).isEqualTo(429);
        assertThat(client.logIn("afropa", PASSWORD).status()).isEqualTo(200);
        running.hands().move(Duration.ofSeconds(1));
        assertThat(sender.send("POST", "/api/session/refresh", body).status()).isEqualTo(401);
    }

    @Test
    void an_account_records_three_thousand_steps_a_minute_and_no_more() {
        Client member = client.bearer(client.logIn("afropa", PASSWORD).text("accessToken"))
                .with("Content-Type", "application/json");
        for (int i = 0; i < 3_000; i++)
            assertThat(member.send("POST", "/api/steps", "{}").status()).isEqualTo(400);
        Client.Answer refused = member.send("POST", "/api/steps", "{}");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.text("detail")).startsWith("Too many recordings");
        running.hands().move(Duration.ofMillis(20));
        assertThat(member.send("POST", "/api/steps", "{}").status()).isEqualTo(400);
        assertThat(member.send("POST", "/api/steps", "{}").status()).isEqualTo(429);
    }
}
