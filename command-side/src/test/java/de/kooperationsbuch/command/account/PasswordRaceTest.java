package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class PasswordRaceTest {
    private static final String THIEFS = "vier Igel zählen Sterne";
    private static final String RESET = "fünf Amseln suchen Schuhe";
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
    void whoever_knew_the_old_password_does_not_overwrite_one_that_was_set_by_link_meanwhile() {
        UUID id = account("bestohlen");
        String link = Office.secret(
                office.asAdmin("POST", "/api/accounts/bestohlen/reset", "").text("/link"));
        PasswordChanges slow = changing(() -> office.setByLink(link, RESET));
        assertThatThrownBy(() -> slow.byOwner(id, Office.GOOD, THIEFS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).isEqualTo("password-current"));
        assertThat(matches("bestohlen", RESET)).isTrue();
        assertThat(matches("bestohlen", THIEFS)).isFalse();
    }

    @Test
    void a_change_of_something_else_meanwhile_does_no_harm() {
        UUID id = account("beschenkt");
        PasswordChanges slow = changing(() -> office.asAdmin(
                "PUT", "/api/accounts/beschenkt", "{'roles':['IMPORTER','OBSERVER'],'organisation':'hochschule'}"));
        slow.byOwner(id, Office.GOOD, THIEFS);
        assertThat(matches("beschenkt", THIEFS)).isTrue();
    }

    private static UUID account(String name) {
        office.setByLink(office.invited(name, "'roles':['IMPORTER']"), Office.GOOD)
                .is(204);
        return office.account(name).id();
    }

    private static boolean matches(String name, String password) {
        return office.part(Passwords.class).matches(office.part(Accounts.class).find(name), password);
    }

    /** What happens meanwhile happens once, after the current password was looked at. */
    private static PasswordChanges changing(Runnable meanwhile) {
        Passwords slow =
                new Passwords(
                        office.part(JdbcClient.class),
                        office.part(Accounts.class),
                        office.part(PasswordHashes.class),
                        office.part(OneTimeLinks.class),
                        office.part(AccountLog.class),
                        office.part(PlatformTransactionManager.class)) {
                    private boolean happened;

                    @Override
                    String goodHash(Account account, String password, String pointer) {
                        if (!happened) meanwhile.run();
                        happened = true;
                        return super.goodHash(account, password, pointer);
                    }
                };
        return new PasswordChanges(
                office.part(Accounts.class),
                slow,
                office.part(OneTimeLinks.class),
                office.part(AccountLog.class),
                office.provider(EndsSessions.class),
                office.part(PlatformTransactionManager.class));
    }
}
