package de.kooperationsbuch.command.transparency;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.session.Client;
import de.kooperationsbuch.command.session.Running;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.transparency.Checkpoint;
import de.kooperationsbuch.kernel.transparency.SignedNote;
import de.kooperationsbuch.kernel.transparency.TransparencyLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogHttpTest {
    private static String url;
    private static Running running;
    private static Client admin;
    private static TransparencyLog log;

    @BeforeAll
    static void start() {
        url = Postgres.emptyBook();
        running = new Running(url, LogConfiguration.class, LogController.class, LogHealthIndicator.class);
        running.account("leitung", Role.ADMIN);
        running.account("afropa", Role.MEMBER);
        admin = client("leitung");
        log = running.part(TransparencyLog.class);
    }

    private static Client client(String name) {
        Client client = running.client();
        return client.bearer(client.logIn(name, PASSWORD).text("accessToken"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void after_a_rotation_both_keys_sign_for_a_time_and_the_earlier_note_is_kept() {
        Checkpoint before = log.latest();
        int keys = log.keys().size();
        Client.Answer rotated = admin.send("POST", "/api/operations/log-keys/rotate", null);
        assertThat(rotated.status()).as(rotated.response().body()).isEqualTo(200);
        Checkpoint after = log.latest();
        assertThat(after.size()).isEqualTo(before.size());
        assertThat(after.root()).isEqualTo(before.root());
        assertThat(SignedNote.parse(after.note()).signatures()).hasSize(2);
        assertThat(log.history(Long.MAX_VALUE, Instant.EPOCH, 9))
                .extracting(Checkpoint::note)
                .contains(before.note(), after.note());
        assertThat(log.history(after.size(), after.signedAt(), 1))
                .extracting(Checkpoint::note)
                .containsExactly(before.note());
        assertThat(log.keys()).hasSize(keys + 1).allMatch(key -> key.until() == null);
        assertThat(log.keys().get(keys).verifier()).isEqualTo(rotated.text("verifier"));
        assertThat(running.logged("LOG_KEY_ROTATED")).isEqualTo(1);

        running.hands().move(Duration.ofDays(30));
        try (KeptBook writer = new KeptBook(url)) {
            writer.record(1);
            Checkpoint later = log.latest(writer.log.latest().size(), Duration.ofSeconds(30));
            assertThat(SignedNote.parse(later.note()).signatures()).hasSize(1);
            assertThat(log.keys().get(keys - 1).until())
                    .isEqualTo(running.hands().instant());
        }
    }

    @Test
    void an_administrator_compares_the_log_with_the_events() {
        Client.Answer answer = client("leitung").send("POST", "/api/operations/log/verify", null);
        assertThat(answer.body().propertyNames()).containsExactly("holds", "events", "leaves", "tiles", "checkpoint");
        assertThat(answer.body().path("holds").asBoolean()).isTrue();
        assertThat(answer.body().path("checkpoint").propertyNames()).containsExactly("size", "root");
    }

    @Test
    void the_log_says_how_far_it_is() {
        Client.Answer answer = client("leitung").get("/api/operations/log");
        assertThat(answer.text("origin")).isEqualTo(log.origin());
        assertThat(answer.body().path("following").asBoolean()).isTrue();
    }

    @Test
    void nobody_else_does() {
        for (String address : List.of("/api/operations/log/verify", "/api/operations/log-keys/rotate"))
            assertThat(client("afropa").send("POST", address, null).status()).isEqualTo(403);
    }
}
