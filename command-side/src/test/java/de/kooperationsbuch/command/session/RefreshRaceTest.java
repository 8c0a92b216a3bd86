package de.kooperationsbuch.command.session;

import static de.kooperationsbuch.command.session.Running.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.command.account.AccountLog;
import de.kooperationsbuch.command.account.Accounts;
import de.kooperationsbuch.command.account.EndsSessions;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class RefreshRaceTest {
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

    @RepeatedTest(5)
    void of_thirty_who_refresh_by_one_token_at_most_one_is_given_another_and_then_nobody_goes_on() throws Exception {
        String token = client.logIn("afropa", PASSWORD).text("refreshToken");
        Callable<Client.Answer> refresh = () -> client.refresh(token);
        List<Client.Answer> answers = Threads.together(Collections.nCopies(30, refresh));
        List<Client.Answer> winners =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers).extracting(Client.Answer::status).containsOnly(200, 401);
        assertThat(client.refresh(winners.get(0).text("refreshToken")).status()).isEqualTo(401);
        assertThat(client.bearer(winners.get(0).text("accessToken"))
                        .delete("/api/sessions/" + UUID.randomUUID())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whoever_takes_rights_away_meanwhile_waits_for_nobody_and_leaves_no_session_open() throws Exception {
        var account = running.account("streitig", Role.MEMBER);
        var transaction = new TransactionTemplate(running.part(PlatformTransactionManager.class));
        for (int round = 0; round < 10; round++) {
            String token = client.logIn("streitig", PASSWORD).text("refreshToken");
            Callable<Object> refresh = () -> client.refresh(token).status();
            Callable<Object> take = () -> {
                transaction.executeWithoutResult(status -> {
                    running.part(JdbcClient.class)
                            .sql("UPDATE accounts SET roles = '{OBSERVER}' WHERE id = ?")
                            .param(account)
                            .update();
                    running.part(EndsSessions.class).endAll(account, "rights-taken");
                });
                return 0;
            };
            assertThat(Threads.together(List.of(refresh, take))).isSubsetOf(0, 200, 401);
            assertThat(running.part(Sessions.class).open(account)).isEmpty();
        }
    }

    @Test
    void a_password_that_is_changed_while_the_old_one_is_looked_at_lets_nobody_in() {
        var account = running.account("neu-gesetzt", Role.MEMBER);
        AccountRights rights = running.part(AccountRights.class);
        String version = rights.version("neu-gesetzt");
        Sessions sessions = running.part(Sessions.class);
        assertThat(sessions.begin(account, version)).isPresent();
        assertThat(sessions.begin(account, version)).isPresent();
        running.part(JdbcClient.class)
                .sql("UPDATE accounts SET password_hash = 'another' WHERE id = ?")
                .param(account)
                .update();
        assertThat(sessions.begin(account, version)).isEmpty();
        assertThat(running.part(Accounts.class).find(account)).isPresent();
    }

    @Test
    void a_session_that_is_forgotten_while_it_is_about_to_be_renewed_is_over() {
        running.account("vergessen", Role.MEMBER);
        String token = client.logIn("vergessen", PASSWORD).text("refreshToken");
        JdbcClient jdbc = running.part(JdbcClient.class);
        SessionTable forgetful = new SessionTable(jdbc) {
            @Override
            Optional<Session> lock(UUID session) {
                jdbc.sql("DELETE FROM sessions WHERE id = ?").param(session).update();
                return super.lock(session);
            }
        };
        Refreshing refreshing = new Refreshing(
                forgetful,
                running.part(RefreshTokenTable.class),
                running.part(AccountRights.class),
                running.part(AccountLog.class),
                running.part(SessionSettings.class),
                running.part(PlatformTransactionManager.class),
                running.hands());
        assertThatThrownBy(() -> refreshing.refresh(new RefreshToken(token)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).isEqualTo("refresh-refused"));
    }

    @Test
    void sessions_that_are_long_over_are_forgotten_with_their_tokens() {
        var account = running.account("lange-her", Role.MEMBER);
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 3; i++)
            tokens.add(client.logIn("lange-her", PASSWORD).text("refreshToken"));
        running.hands().move(java.time.Duration.ofDays(2));
        client.logIn("lange-her", PASSWORD);
        assertThat(running.part(JdbcClient.class)
                        .sql("SELECT count(*) FROM sessions WHERE account = ?")
                        .param(account)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(client.refresh(tokens.get(0)).status()).isEqualTo(401);
    }
}
