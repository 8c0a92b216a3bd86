package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.command.Postgres;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountLogTest {
    private static final String DATABASE = Postgres.emptyBook();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account_log SET action = 'ENABLED'",
                "DELETE FROM account_log",
                "TRUNCATE account_log",
            })
    void not_even_its_owner_changes_the_log(String sql) {
        try (CommandSide side = new CommandSide(DATABASE)) {
            side.part(AccountLog.class).write(AccountAction.KEY_ROTATED, null, null, Map.of("key", "k1"));
            JdbcClient owner = JdbcClient.create(Postgres.as(Postgres.OWNER, DATABASE));
            assertThatThrownBy(() -> owner.sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("the account log is never changed or deleted");
            assertThatThrownBy(() -> side.jdbc().sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_application_cannot_say_when_something_happened_or_erase_an_account() {
        try (CommandSide side = CommandSide.ofEmptyBook()) {
            for (String sql : new String[] {
                "INSERT INTO account_log (at, action, facts) VALUES (now(), 'CREATED', '{}')",
                "DELETE FROM accounts",
                "UPDATE accounts SET id = gen_random_uuid()"
            })
                assertThatThrownBy(() -> side.jdbc().sql(sql).update())
                        .rootCause()
                        .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_account_keeps_its_name_until_it_is_erased() {
        try (CommandSide side = CommandSide.ofEmptyBook()) {
            side.jdbc()
                    .sql("INSERT INTO accounts (id, name, roles) VALUES (gen_random_uuid(), 'jemand', '{MEMBER}')")
                    .update();
            assertThatThrownBy(() -> side.jdbc()
                            .sql("UPDATE accounts SET name = 'anders'")
                            .update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThat(side.jdbc()
                            .sql("UPDATE accounts SET name = 'geloescht-0123abcd'")
                            .update())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_line_tells_what_happened_with_its_facts() {
        try (CommandSide side = CommandSide.ofEmptyBook()) {
            AccountLog log = side.part(AccountLog.class);
            log.write(AccountAction.KEY_ROTATED, Office.ADMIN, null, Map.of("key", "k\"1"));
            Page<AccountLog.Line> page = log.page(new Paging(0, 10));
            assertThat(page.total()).isEqualTo(1);
            AccountLog.Line line = page.items().get(0);
            assertThat(line.action()).isEqualTo(AccountAction.KEY_ROTATED);
            assertThat(line.actor()).isEqualTo(Office.ADMIN);
            assertThat(line.account()).isNull();
            assertThat(line.facts().path("key").asString()).isEqualTo("k\"1");
        }
    }
}
