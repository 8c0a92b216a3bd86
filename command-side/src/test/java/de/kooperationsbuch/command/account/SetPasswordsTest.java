package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.command.Threads;
import de.kooperationsbuch.kernel.access.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetPasswordsTest {
    private static final String RIGHTS = "'roles':['IMPORTER']";
    private static final String OTHER = "vier Igel zählen Sterne";
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
    void a_link_sets_a_password_once_and_ends_sessions() {
        String secret = office.invited("einmal", RIGHTS);
        UUID id = office.account("einmal").id();
        assertThat(matches("einmal", Office.GOOD)).isFalse();
        office.setByLink(secret, Office.GOOD).is(204);
        assertThat(matches("einmal", Office.GOOD)).isTrue();
        assertUseless(secret);
        assertThat(matches("einmal", OTHER)).isFalse();
        assertThat(office.log(id)).containsExactly("PASSWORD_SET", "INVITED", "CREATED");
        assertThat(office.ended()).contains(id + " password-set");
    }

    @Test
    void of_two_who_use_a_link_at_once_one_wins() throws Exception {
        String secret = office.invited("gleichzeitig", RIGHTS);
        List<Callable<Integer>> both = IntStream.range(0, 2)
                .<Callable<Integer>>mapToObj(
                        i -> () -> office.setByLink(secret, Office.GOOD + i).status())
                .toList();
        List<Integer> answers = Threads.together(both);
        assertThat(answers).containsExactlyInAnyOrder(204, 400);
        assertThat(matches("gleichzeitig", Office.GOOD + answers.indexOf(204))).isTrue();
    }

    @Test
    void a_refused_password_does_not_use_the_link_up() {
        String secret = office.invited("zweiter-versuch", RIGHTS);
        office.setByLink(secret, "password1234").isProblem(400, "invalid-value", "/password");
        office.setByLink(secret, "zweiter-versuch").isProblem(400, "invalid-value", "/password");
        office.setByLink(secret, "kurz").isProblem(400, "invalid-value", "/password");
        office.setByLink(secret, Office.GOOD).is(204);
    }

    @Test
    void a_new_link_makes_the_older_invalid() {
        String invitation = office.invited("neu-ausgestellt", RIGHTS);
        Office.Answer reset = office.asAdmin("POST", "/api/accounts/neu-ausgestellt/reset", "")
                .is(200);
        assertThat(reset.text("/expiresAt")).isEqualTo("2026-06-16T10:00:00Z");
        assertUseless(invitation);
        office.setByLink(Office.secret(reset.text("/link")), Office.GOOD).is(204);
        assertThat(office.log(office.account("neu-ausgestellt").id()))
                .containsExactly("PASSWORD_SET", "RESET_ISSUED", "INVITED", "CREATED");
    }

    @Test
    void until_the_link_is_used_the_old_password_stays() {
        office.setByLink(office.invited("vergesslich", RIGHTS), Office.GOOD).is(204);
        office.asAdmin("POST", "/api/accounts/vergesslich/reset", "").is(200);
        assertThat(matches("vergesslich", Office.GOOD)).isTrue();
    }

    @Test
    void a_link_ends_with_the_instant_at_which_it_expires() {
        String secret = office.invited("abgelaufen", RIGHTS);
        assertThat(linksAfter(Duration.ofDays(7).minusNanos(1_000)).find(secret))
                .isPresent();
        OneTimeLinks later = linksAfter(Duration.ofDays(7));
        assertThat(later.find(secret)).isEmpty();
        assertThat(later.use(secret)).isFalse();
        office.owner()
                .sql("UPDATE one_time_links SET expires_at = '2026-06-15T10:00:00Z' WHERE account = ?")
                .param(office.account("abgelaufen").id())
                .update();
        assertUseless(secret);
    }

    @Test
    void unknown_links_are_refused_like_used_ones() {
        String used = office.invited("gebraucht", RIGHTS);
        office.setByLink(used, Office.GOOD).is(204);
        String answer = office.setByLink(used, OTHER).page();
        for (String link : List.of("", "x", "A".repeat(43), "ö", "x".repeat(3_000), "' OR 1=1 --".replace("'", "’")))
            assertThat(office.setByLink(link, OTHER).page()).isEqualTo(answer);
    }

    @Test
    void the_links_of_a_disabled_account_do_not_work_and_none_are_issued() {
        String secret = office.invited("gesperrt", RIGHTS);
        office.asAdmin("PUT", "/api/accounts/gesperrt", "{" + RIGHTS + ",'disabled':true}")
                .is(200);
        assertUseless(secret);
        office.asAdmin("POST", "/api/accounts/gesperrt/reset", "").isProblem(422, "rule-broken", "");
        office.asAdmin("PUT", "/api/accounts/gesperrt", "{" + RIGHTS + ",'disabled':false}")
                .is(200);
        assertUseless(secret);
    }

    @Test
    void nobody_is_known_by_the_password_of_a_disabled_account() {
        office.setByLink(office.invited("ausgesperrt", RIGHTS), Office.GOOD).is(204);
        Account before = office.account("ausgesperrt");
        office.asAdmin("PUT", "/api/accounts/ausgesperrt", "{" + RIGHTS + ",'disabled':true}")
                .is(200);
        assertThat(matches("ausgesperrt", Office.GOOD)).isFalse();
        assertThat(office.part(Passwords.class).matches(Optional.of(before), Office.GOOD))
                .isFalse();
    }

    @Test
    void nobody_is_known_by_a_name_that_there_is_not() {
        assertThat(office.part(Passwords.class).matches(Optional.empty(), Office.GOOD))
                .isFalse();
        assertThat(office.part(Passwords.class).matches(Optional.empty(), "")).isFalse();
    }

    @Test
    void whoever_is_logged_in_changes_the_password_by_the_current_one() {
        office.setByLink(office.invited("wechselt", RIGHTS), Office.GOOD).is(204);
        UUID id = office.account("wechselt").id();
        String token = office.token(id, Role.IMPORTER);
        change(token, OTHER, Office.GOOD).isProblem(400, "invalid-value", "/current");
        change(token, Office.GOOD, "password1234").isProblem(400, "invalid-value", "/new");
        assertThat(matches("wechselt", Office.GOOD)).isTrue();
        change(token, Office.GOOD, OTHER).is(204);
        assertThat(matches("wechselt", OTHER)).isTrue();
        assertThat(matches("wechselt", Office.GOOD)).isFalse();
        assertThat(office.log(id)).startsWith("PASSWORD_SET", "PASSWORD_CHANGE_REFUSED");
        assertThat(office.ended().stream().filter((id + " password-set")::equals))
                .hasSize(2);
    }

    @Test
    void a_change_makes_links_that_are_out_invalid() {
        office.setByLink(office.invited("vorsichtig", RIGHTS), Office.GOOD).is(204);
        String reset = Office.secret(
                office.asAdmin("POST", "/api/accounts/vorsichtig/reset", "").text("/link"));
        change(office.token(office.account("vorsichtig").id(), Role.IMPORTER), Office.GOOD, OTHER)
                .is(204);
        assertUseless(reset);
    }

    @Test
    void nobody_changes_a_password_without_being_logged_in_or_of_an_account_that_is_gone() {
        change(null, Office.GOOD, OTHER).isProblem(401, "not-logged-in", "");
        change(office.token(UUID.randomUUID(), Role.MEMBER), Office.GOOD, OTHER)
                .isProblem(400, "invalid-value", "/current");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            POST | {'link':'x'}                                                           | malformed     | /password
            POST | {'link':'x','password':7}                                              | malformed     | /password
            POST | {'link':['x'],'password':'drei Eulen lesen Akten'}                     | malformed     | /link
            POST | {'link':'x','password':'drei Eulen lesen Akten','roles':['ADMIN']}     | unknown-field | /roles
            POST | {'link':'x','password':'drei Eulen lesen Akten','account':'admin'}     | unknown-field | /account
            PUT  | {'current':'x'}                                                        | malformed     | /new
            PUT  | {'current':'x','new':'drei Eulen lesen Akten','name':'admin'}          | unknown-field | /name
            PUT  | {'current':null,'new':'drei Eulen lesen Akten'}                        | malformed     | /current
            """)
    void bodies_are_read_strictly(String method, String body, String type, String field) {
        office.json(method, "/api/password", body, office.token(Office.ADMIN, Role.ADMIN))
                .isProblem(400, type, field);
    }

    private static Office.Answer change(String token, String current, String wanted) {
        return office.json("PUT", "/api/password", "{'current':'" + current + "','new':'" + wanted + "'}", token);
    }

    private static boolean matches(String name, String password) {
        return office.part(Passwords.class).matches(office.part(Accounts.class).find(name), password);
    }

    private static void assertUseless(String secret) {
        office.setByLink(secret, OTHER).isProblem(400, "invalid-value", "/link");
    }

    private static OneTimeLinks linksAfter(Duration time) {
        return new OneTimeLinks(
                office.application(), Clock.offset(office.part(Clock.class), time), "https://buch.example/");
    }

    @Test
    void links_lead_to_where_the_book_is() {
        office.invited("woanders", RIGHTS);
        assertThat(linksAfter(Duration.ZERO)
                        .issue(office.account("woanders").id(), OneTimeLinks.RESET)
                        .link())
                .matches("https://buch\\.example/password\\?link=[A-Za-z0-9_-]{43}");
    }
}
