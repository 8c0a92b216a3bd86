package de.kooperationsbuch.command.session.key;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.session.Client;
import de.kooperationsbuch.command.session.Running;
import de.kooperationsbuch.kernel.access.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeyHttpTest {
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
    void the_public_keys_are_there_for_everybody_and_the_private_ones_for_nobody() {
        Client.Answer answer = client.get("/.well-known/jwks.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body().propertyNames()).containsExactly("keys");
        assertThat(answer.body().path("keys")).isNotEmpty().allSatisfy(key -> {
            assertThat(key.propertyNames()).containsExactly("kty", "crv", "x", "kid", "alg", "use");
            assertThat(key.path("kty").asString()).isEqualTo("OKP");
            assertThat(key.path("crv").asString()).isEqualTo("Ed25519");
            assertThat(key.path("x").asString()).hasSize(43);
            assertThat(key.path("alg").asString()).isEqualTo("EdDSA");
            assertThat(key.path("use").asString()).isEqualTo("sig");
        });
    }

    @Test
    void a_rotation_logs_nobody_out_and_is_told_in_the_account_log() {
        Client.Answer before = client.logIn("afropa", PASSWORD);
        Client admin = client.bearer(client.logIn("leitung", PASSWORD).text("accessToken"));
        running.hands().move(Duration.ofMinutes(1));
        int keys = client.get("/.well-known/jwks.json").body().path("keys").size();
        Client.Answer rotated = admin.send("POST", "/api/operations/keys/rotate", null);
        assertThat(rotated.status()).as(rotated.response().body()).isEqualTo(200);
        assertThat(client.get("/.well-known/jwks.json").body().path("keys").size())
                .isEqualTo(keys + 1);
        running.hands().move(Duration.ofSeconds(5));
        Client.Answer after = client.logIn("afropa", PASSWORD);
        assertThat(header(after)).contains(rotated.text("key"));
        assertThat(header(before)).doesNotContain(rotated.text("key"));
        for (Client.Answer login : new Client.Answer[] {before, after})
            assertThat(client.bearer(login.text("accessToken"))
                            .get("/api/session")
                            .status())
                    .isEqualTo(200);
        assertThat(running.logged("KEY_ROTATED")).isEqualTo(1);
    }

    @Test
    void only_an_admin_rotates() {
        String member = client.logIn("afropa", PASSWORD).text("accessToken");
        assertThat(client.bearer(member)
                        .send("POST", "/api/operations/keys/rotate", null)
                        .status())
                .isEqualTo(403);
        assertThat(client.send("POST", "/api/operations/keys/rotate", null).status())
                .isEqualTo(401);
    }

    private static String header(Client.Answer login) {
        return new String(java.util.Base64.getUrlDecoder()
                .decode(login.text("accessToken").split("\\.")[0]));
    }
}
