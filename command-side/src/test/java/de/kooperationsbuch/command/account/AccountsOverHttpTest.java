package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.AccountHolders;
import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsOverHttpTest {
    private static final String IMPORTER = "'roles':['IMPORTER']";
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
    void a_new_account_has_an_address_and_an_invitation_and_is_logged_by_its_pseudonym() {
        Office.Answer created = office.asAdmin(
                "POST", "/api/accounts", "{'name':'afropa','organisation':'afropa-ev','roles':['MEMBER','REGISTRAR']}");
        Account account = office.account("afropa");
        created.is(201);
        assertThat(created.header("Location")).isEqualTo("/api/accounts/afropa");
        assertThat(created.text("/account/id")).isEqualTo(account.id().toString());
        assertThat(created.text("/account/organisation")).isEqualTo("afropa-ev");
        assertThat(created.body().at("/account/roles")).hasSize(2);
        assertThat(created.text("/invitation/expiresAt")).isEqualTo("2026-06-22T10:00:00Z");
        Office.secret(created.text("/invitation/link"));
        assertThat(office.log(account.id())).containsExactly("INVITED", "CREATED");
        assertThat(office.asAdmin("GET", "/api/accounts/afropa", "").is(200).body())
                .isEqualTo(created.body().at("/account"));
    }

    @Test
    void nothing_secret_and_no_name_stands_in_the_log_or_in_the_text_of_an_account() {
        String secret = office.invited("verschwiegen", IMPORTER);
        office.setByLink(secret, Office.GOOD).is(204);
        String stored = String.join(
                "\n",
                office.owner()
                        .sql("SELECT account_log::text FROM account_log")
                        .query(String.class)
                        .list());
        assertThat(stored).doesNotContain("verschwiegen", secret, Office.GOOD);
        assertThat(office.account("verschwiegen").toString()).doesNotContain("verschwiegen");
        assertThat(office.owner()
                        .sql("SELECT accounts::text || coalesce(one_time_links::text, '')"
                                + " FROM accounts LEFT JOIN one_time_links ON account = id")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret) || row.contains(Office.GOOD));
    }

    @Test
    void a_name_is_taken_once_also_by_many_at_the_same_moment() throws Exception {
        Callable<Integer> create = () -> office.asAdmin("POST", "/api/accounts", "{'name':'begehrt'," + IMPORTER + "}")
                .status();
        List<Integer> answers =
                Threads.together(IntStream.range(0, 4).mapToObj(i -> create).toList());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        office.asAdmin("POST", "/api/accounts", "{'name':'begehrt'," + IMPORTER + "}")
                .isProblem(409, "id-conflict", "/name");
        assertThat(office.log(office.account("begehrt").id())).containsExactly("INVITED", "CREATED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'name':'neu','roles':['MEMBER']}                                          | invalid-value | /organisation
            {'name':'neu','roles':['OBSERVER']}                                        | invalid-value | /organisation
            {'name':'neu','roles':['REGISTRAR']}                                       | invalid-value | /organisation
            {'name':'neu','roles':['AUDITOR']}                                         | invalid-value | /kommunen
            {'name':'neu','roles':['AUDITOR'],'kommunen':[]}                           | invalid-value | /kommunen
            {'name':'neu','roles':['AUDITOR'],'kommunen':['Großstadt']}                | invalid-value | /kommunen
            {'name':'neu','roles':['IMPORTER'],'kommunen':['*']}                       | invalid-value | /kommunen
            {'name':'neu','roles':[]}                                                  | invalid-value | /roles
            {'name':'neu','roles':['ROOT']}                                            | invalid-value | /roles/0
            {'name':'neu','roles':'ADMIN'}                                             | malformed     | /roles
            {'name':'neu','roles':[0]}                                                 | malformed     | /roles/0
            {'name':'neu','organisation':'Ö','roles':['MEMBER']}                       | invalid-value | /organisation
            {'name':'Neu','roles':['IMPORTER']}                                        | invalid-value | /name
            {'name':'n','roles':['IMPORTER']}                                          | invalid-value | /name
            {'name':'-neu','roles':['IMPORTER']}                                       | invalid-value | /name
            {'name':7,'roles':['IMPORTER']}                                            | malformed     | /name
            {'name':null,'roles':['IMPORTER']}                                         | malformed     | /name
            {'roles':['IMPORTER']}                                                     | malformed     | /name
            {'name':'neu'}                                                             | malformed     | /roles
            {'name':'neu','roles':['IMPORTER'],'disabled':true}                        | unknown-field | /disabled
            {'name':'neu','roles':['IMPORTER'],'password':'drei Eulen lesen Akten'}    | unknown-field | /password
            {'name':'neu','roles':['IMPORTER'],'external_identity':'x y'}              | unknown-field | /external_identity
            {'name':'neu','name':'alt','roles':['IMPORTER']}                           | malformed     | /name
            """)
    void what_is_no_account_is_refused_and_nothing_is_stored(String body, String type, String field) {
        office.asAdmin("POST", "/api/accounts", body).isProblem(400, type, field);
        assertThat(office.part(Accounts.class).find("neu")).isEmpty();
    }

    @Test
    void an_auditor_has_as_many_kommunen_as_a_token_holds() {
        String thirty = String.join(
                ",", IntStream.range(0, 30).mapToObj(i -> "'stadt-" + i + "'").toList());
        office.invited("pruefung-dreissig", "'roles':['AUDITOR'],'kommunen':[" + thirty + "]");
        office.asAdmin(
                        "POST",
                        "/api/accounts",
                        "{'name':'pruefung-mehr','roles':['AUDITOR'],'kommunen':[" + thirty + ",'noch-eine']}")
                .isProblem(400, "invalid-value", "/kommunen");
        office.invited("pruefung-alle", "'roles':['AUDITOR'],'kommunen':['*']");
    }

    @Test
    void a_body_has_up_to_16_kibibytes() {
        office.asAdmin("POST", "/api/accounts", "{" + " ".repeat(17_000) + "}").isProblem(413, "too-large", "");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobody_but_an_admin_keeps_accounts(Role role) {
        String token = office.token(UUID.randomUUID(), role);
        for (String path : List.of("/api/accounts", "/api/accounts/admin", "/api/account-log"))
            office.json("GET", path, "", token).isProblem(403, "not-yours", "");
        office.json("POST", "/api/accounts", "{'name':'fremd'," + IMPORTER + "}", token)
                .isProblem(403, "not-yours", "");
        office.json("POST", "/api/accounts", "{'name':'fremd'," + IMPORTER + "}", null)
                .isProblem(401, "not-logged-in", "");
        assertThat(office.part(Accounts.class).find("fremd")).isEmpty();
    }

    @Test
    void an_unknown_name_is_404_for_every_verb() {
        office.asAdmin("GET", "/api/accounts/niemand", "").isProblem(404, "unknown-subject", "");
        office.asAdmin("PUT", "/api/accounts/niemand", "{" + IMPORTER + "}").isProblem(404, "unknown-subject", "");
        office.asAdmin("POST", "/api/accounts/niemand/reset", "").isProblem(404, "unknown-subject", "");
        office.asAdmin("GET", "/api/accounts/NIEMAND", "").isProblem(404, "unknown-subject", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "niemand", "Admin", "admin\u0000", "\ud83e", "' OR '1'='1"})
    void whatever_a_stranger_calls_himself_is_just_not_found(String name) {
        assertThat(office.part(Accounts.class).find(name)).isEmpty();
    }

    @Test
    void lists_come_in_pages() {
        office.invited("aaa-erste", IMPORTER);
        office.invited("aab-zweite", IMPORTER);
        Office.Answer page =
                office.asAdmin("GET", "/api/accounts?page=1&size=1", "").is(200);
        assertThat(page.text("/items/0/name")).isEqualTo("aab-zweite");
        assertThat(page.body().at("/page").asInt()).isEqualTo(1);
        assertThat(page.body().at("/size").asInt()).isEqualTo(1);
        assertThat(page.body().at("/total").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(office.asAdmin("GET", "/api/accounts?page=9999&size=500", "")
                        .body()
                        .at("/items"))
                .isEmpty();
        office.asAdmin("GET", "/api/accounts?size=501", "").isProblem(400, "invalid-value", "size");
        office.asAdmin("GET", "/api/accounts?page=-1", "").isProblem(400, "invalid-value", "page");
        office.asAdmin("GET", "/api/account-log?size=x", "").isProblem(400, "invalid-value", "size");
    }

    @Test
    void the_log_is_read_newest_first() {
        office.invited("zuletzt", IMPORTER);
        Office.Answer page =
                office.asAdmin("GET", "/api/account-log?size=2", "").is(200);
        assertThat(page.text("/items/0/action")).isEqualTo("INVITED");
        assertThat(page.text("/items/0/actor")).isEqualTo(Office.ADMIN.toString());
        assertThat(page.text("/items/0/facts/expiresAt")).isEqualTo("2026-06-22T10:00:00Z");
        assertThat(page.text("/items/1/action")).isEqualTo("CREATED");
        assertThat(page.text("/items/1/account"))
                .isEqualTo(office.account("zuletzt").id().toString());
        assertThat(page.text("/items/1/facts/roles/0")).isEqualTo("IMPORTER");
    }

    @Test
    void an_organisation_has_an_account_while_a_member_of_it_is_enabled() {
        AccountHolders holders = office.part(Accounts.class);
        OrganisationId organisation = new OrganisationId("vki-ev");
        String rights = "'organisation':'vki-ev','roles':['MEMBER']";
        office.invited("vki-forschung", "'organisation':'vki-ev','roles':['OBSERVER']");
        assertThat(holders.hasAccount(organisation)).isFalse();
        String link = office.invited("vki", rights);
        assertThat(holders.hasAccount(organisation)).as("invited only").isFalse();
        office.setByLink(link, Office.GOOD).is(204);
        assertThat(holders.hasAccount(organisation)).isTrue();
        office.asAdmin("PUT", "/api/accounts/vki", "{" + rights + ",'disabled':true}")
                .is(200);
        assertThat(holders.hasAccount(organisation)).isFalse();
    }

    @Test
    void an_external_identity_belongs_to_one_account_that_is_not_disabled() {
        ExternalIdentities identities = office.part(ExternalIdentities.class);
        office.invited("von-aussen", IMPORTER);
        office.owner()
                .sql("UPDATE accounts SET external_identity = 'https://idp.example abc' WHERE name = 'von-aussen'")
                .update();
        assertThat(identities.find("https://idp.example", "abc")).contains(office.account("von-aussen"));
        assertThat(identities.find("https://idp.example", "ab")).isEmpty();
        assertThat(identities.find("https://other.example", "abc")).isEmpty();
        office.asAdmin("PUT", "/api/accounts/von-aussen", "{" + IMPORTER + ",'disabled':true}")
                .is(200);
        assertThat(identities.find("https://idp.example", "abc")).isEmpty();
    }
}
