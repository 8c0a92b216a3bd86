package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Postgres;
import de.kooperationsbuch.command.Threads;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedRightsTest {
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            weniger-rollen   | 'organisation':'ab','roles':['MEMBER','REGISTRAR'] | 'organisation':'ab','roles':['MEMBER']             | RIGHTS_CHANGED | rights-taken
            mehr-rollen      | 'organisation':'ab','roles':['MEMBER']             | 'organisation':'ab','roles':['MEMBER','REGISTRAR'] | RIGHTS_CHANGED |
            umgezogen        | 'organisation':'ab','roles':['MEMBER']             | 'organisation':'cd','roles':['MEMBER']             | RIGHTS_CHANGED | rights-taken
            eine-weniger     | 'roles':['AUDITOR'],'kommunen':['ab','cd']         | 'roles':['AUDITOR'],'kommunen':['ab']              | RIGHTS_CHANGED | rights-taken
            eine-mehr        | 'roles':['AUDITOR'],'kommunen':['ab']              | 'roles':['AUDITOR'],'kommunen':['ab','cd']         | RIGHTS_CHANGED |
            nun-alle         | 'roles':['AUDITOR'],'kommunen':['ab']              | 'roles':['AUDITOR'],'kommunen':['*']               | RIGHTS_CHANGED |
            nicht-mehr-alle  | 'roles':['AUDITOR'],'kommunen':['*']               | 'roles':['AUDITOR'],'kommunen':['ab']              | RIGHTS_CHANGED | rights-taken
            gesperrt         | 'roles':['IMPORTER']                               | 'roles':['IMPORTER'],'disabled':true               | DISABLED       | disabled
            unveraendert     | 'roles':['IMPORTER']                               | 'roles':['IMPORTER'],'disabled':false              | INVITED        |
            """)
    void what_is_taken_away_ends_sessions_and_what_is_given_does_not(
            String name, String before, String after, String action, String reason) {
        office.invited(name, before);
        UUID id = office.account(name).id();
        office.asAdmin("PUT", "/api/accounts/" + name, "{" + after + "}").is(200);
        assertThat(office.log(id)).first().isEqualTo(action);
        assertThat(office.ended().stream().filter(line -> line.startsWith(id.toString())))
                .isEqualTo(reason == null ? List.of() : List.of(id + " " + reason));
    }

    @Test
    void whoever_is_disabled_stays_so_until_it_is_said_otherwise() {
        office.invited("bleibt", "'roles':['IMPORTER']");
        UUID id = office.account("bleibt").id();
        office.asAdmin("PUT", "/api/accounts/bleibt", "{'roles':['IMPORTER'],'disabled':true}");
        assertThat(office.asAdmin("PUT", "/api/accounts/bleibt", "{'roles':['IMPORTER']}")
                        .body()
                        .at("/disabled")
                        .asBoolean())
                .isTrue();
        assertThat(office.asAdmin("PUT", "/api/accounts/bleibt", "{'roles':['IMPORTER'],'disabled':false}")
                        .body()
                        .at("/disabled")
                        .asBoolean())
                .isFalse();
        assertThat(office.log(id)).containsExactly("ENABLED", "DISABLED", "INVITED", "CREATED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'roles':['MEMBER']}                      | invalid-value | /organisation
            {'roles':['IMPORTER'],'disabled':'yes'}   | malformed     | /disabled
            {'roles':['IMPORTER'],'name':'anders'}    | unknown-field | /name
            {'roles':['IMPORTER'],'id':'1'}           | unknown-field | /id
            {'disabled':true}                         | malformed     | /roles
            """)
    void what_is_no_change_is_refused(String body, String type, String field) {
        if (office.part(Accounts.class).find("steht").isEmpty()) office.invited("steht", "'roles':['IMPORTER']");
        Account before = office.account("steht");
        office.asAdmin("PUT", "/api/accounts/steht", body).isProblem(400, type, field);
        assertThat(office.account("steht")).isEqualTo(before);
    }

    @Test
    void the_last_admin_who_can_log_in_remains_one() {
        String admin = "'roles':['ADMIN']";
        if (office.part(Accounts.class).find("nur-eingeladen").isEmpty()) office.invited("nur-eingeladen", admin);
        office.asAdmin("PUT", "/api/accounts/admin", "{'roles':['IMPORTER']}").isProblem(422, "rule-broken", "");
        office.asAdmin("PUT", "/api/accounts/admin", "{" + admin + ",'disabled':true}")
                .isProblem(422, "rule-broken", "");
        office.asAdmin("PUT", "/api/accounts/admin", "{'roles':['ADMIN','REGISTRAR'],'organisation':'betreiber'}")
                .is(200);
    }

    @Test
    void who_keeps_accounts_or_audits_records_nothing() {
        for (String roles :
                List.of("['ADMIN','IMPORTER']", "['ADMIN','MEMBER']", "['AUDITOR','OBSERVER']", "['AUDITOR','ADMIN']"))
            office.asAdmin(
                            "POST",
                            "/api/accounts",
                            "{'name':'alles','organisation':'vki','kommunen':['dresden'],'roles':" + roles + "}")
                    .isProblem(400, "invalid-value", "/roles");
    }

    @Test
    void of_two_admins_who_go_at_once_one_remains() throws Exception {
        office.invited("zweite", "'roles':['ADMIN']");
        office.owner()
                .sql("UPDATE accounts SET password_hash = 'x' WHERE name IN ('admin', 'zweite')")
                .update();
        try (Connection gate = Postgres.as(Postgres.OWNER, office.database).getConnection();
                Statement statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("SELECT FROM accounts FOR UPDATE");
            List<Integer> answers = Threads.together(List.of(
                    () -> office.asAdmin("PUT", "/api/accounts/admin", "{'roles':['IMPORTER']}")
                            .status(),
                    () -> office.asAdmin("PUT", "/api/accounts/zweite", "{'roles':['ADMIN'],'disabled':true}")
                            .status(),
                    () -> opened(gate)));
            assertThat(answers).containsExactlyInAnyOrder(200, 422, 0);
        }
        office.owner()
                .sql(
                        "UPDATE accounts SET roles = CASE name WHEN 'admin' THEN '{ADMIN}'::text[] ELSE '{IMPORTER}' END, disabled = false, password_hash = NULL"
                                + " WHERE name IN ('admin', 'zweite')")
                .update();
    }

    /** Lets both go on once both wait. */
    private static int opened(Connection gate) throws SQLException {
        Threads.until(() -> office.owner()
                        .sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                        .query(Integer.class)
                        .single()
                == 2);
        gate.commit();
        return 0;
    }
}
