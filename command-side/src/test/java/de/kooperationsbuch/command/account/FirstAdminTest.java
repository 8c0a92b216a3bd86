package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.CommandSide;
import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

class FirstAdminTest {
    private static final List<OrganisationId> KOMMUNEN =
            List.of(new OrganisationId("musterstadt"), new OrganisationId("neustadt"));
    private static final List<OrganisationId> VERBUENDE = List.of(new OrganisationId("vielfalt-musterstadt"));

    private final CommandSide side = CommandSide.ofEmptyBook();
    private final List<String> said = new ArrayList<>();
    private final Console console = new Console() {
        @Override
        void say(String text) {
            said.add(text);
        }
    };

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void the_first_start_prints_a_link_by_which_the_admin_sets_a_password() {
        start("");
        assertThat(said).hasSize(1);
        assertThat(side.part(OneTimeLinks.class).find(secret(0)).map(Account::name))
                .contains("admin");
        assertThat(admin().roles()).containsExactly(Role.ADMIN);
        assertThat(matches("admin", Office.GOOD)).isFalse();
    }

    @Test
    void as_long_as_the_admin_never_had_a_password_each_start_prints_a_link_and_the_older_is_no_good() {
        start("");
        start("");
        assertThat(side.part(OneTimeLinks.class).find(secret(0))).isEmpty();
        assertThat(side.part(OneTimeLinks.class).find(secret(1))).isPresent();
        side.part(Passwords.class).set(admin().id(), Office.GOOD, null);
        start("");
        start("noch vier andere Worte");
        assertThat(said).hasSize(2);
        assertThat(matches("admin", Office.GOOD)).isTrue();
    }

    @Test
    void a_password_from_the_settings_is_set_and_nothing_is_printed() {
        start(Office.GOOD);
        assertThat(matches("admin", Office.GOOD)).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void a_password_from_the_settings_also_comes_after_a_start_without() {
        start("");
        start(Office.GOOD);
        assertThat(matches("admin", Office.GOOD)).isTrue();
        assertThat(side.part(OneTimeLinks.class).find(secret(0))).isEmpty();
    }

    @Test
    void a_bad_password_from_the_settings_stops_the_start_in_plain_words_and_a_better_one_helps() {
        assertThatThrownBy(() -> start("password1234"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KOOPERATIONSBUCH_ADMIN_PASSWORD")
                .hasMessageContaining("easily guessed")
                .hasMessageNotContaining("password1234");
        assertThatThrownBy(() -> start("kurz")).hasMessageContaining("KOOPERATIONSBUCH_ADMIN_PASSWORD");
        start(Office.GOOD);
        assertThat(matches("admin", Office.GOOD)).isTrue();
    }

    @Test
    void where_there_is_another_admin_nothing_is_created() {
        side.part(AccountKeeping.class).create(new NewAccount("leitung", null, Set.of(Role.ADMIN), null, null), null);
        start("");
        assertThat(side.part(Accounts.class).find("admin")).isEmpty();
        assertThat(said.get(0)).contains("\"leitung\"");
    }

    @Test
    void an_account_called_admin_that_is_none_stops_the_start() {
        side.part(AccountKeeping.class).create(new NewAccount("admin", null, Set.of(Role.IMPORTER), null, null), null);
        assertThatThrownBy(() -> start("")).hasMessageContaining("nobody can keep accounts");
    }

    @Test
    void the_demonstration_brings_its_cast_with_one_random_password_printed_once() {
        demo(Optional.empty());
        assertThat(said).hasSize(1);
        String password = said.get(0).replaceAll(".*: ", "");
        assertThat(password).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        for (String name : List.of("admin", "import", "pruefung", "musterstadt", "neustadt", "vielfalt-musterstadt"))
            assertThat(matches(name, password)).as(name).isTrue();
        assertThat(account("import").roles()).containsExactly(Role.IMPORTER);
        assertThat(account("pruefung").kommunen()).containsExactly("*");
        assertThat(account("musterstadt").organisation()).isEqualTo(KOMMUNEN.get(0));
        assertThat(account("musterstadt").roles()).containsExactly(Role.MEMBER);
        demo(Optional.empty());
        start("");
        assertThat(said).hasSize(1);
    }

    @Test
    void a_demonstration_that_is_started_again_leaves_passwords_alone_and_adds_who_is_missing() {
        demo(Optional.of(Office.GOOD));
        side.part(Passwords.class).set(account("neustadt").id(), "vier Igel zählen Sterne", null);
        side.part(DemoAccounts.class)
                .create(KOMMUNEN, List.of(new OrganisationId("dazu-gekommen")), Optional.of("passwort passwort"));
        assertThat(matches("neustadt", "vier Igel zählen Sterne")).isTrue();
        assertThat(matches("musterstadt", Office.GOOD)).isTrue();
        assertThat(matches("dazu-gekommen", "passwort passwort")).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void an_admin_without_password_shares_that_of_the_demonstration() {
        start("");
        demo(Optional.of(Office.GOOD));
        assertThat(matches("admin", Office.GOOD)).isTrue();
    }

    @Test
    void of_a_given_demo_password_only_the_length_is_checked() {
        assertThatThrownBy(() -> demo(Optional.of("zu kurz")))
                .hasMessage("KOOPERATIONSBUCH_DEMO_PASSWORD must have 12 to 128 characters.");
        assertThat(side.part(Accounts.class).find("admin")).isEmpty();
        demo(Optional.of("demodemodemo"));
        assertThat(matches("admin", "demodemodemo")).isTrue();
    }

    private void start(String password) {
        new FirstAdmin(
                        side.part(Accounts.class),
                        side.part(AccountKeeping.class),
                        side.part(Passwords.class),
                        console,
                        password)
                .run(null);
    }

    private void demo(Optional<String> password) {
        new DemoAccounts(
                        side.part(Accounts.class),
                        side.part(AccountKeeping.class),
                        side.part(Passwords.class),
                        side.part(PasswordHashes.class),
                        console,
                        side.part(PlatformTransactionManager.class))
                .create(KOMMUNEN, VERBUENDE, password);
    }

    private String secret(int index) {
        return said.get(index).replaceAll("(?s).*link=", "");
    }

    private Account admin() {
        return account("admin");
    }

    private Account account(String name) {
        return side.part(Accounts.class).find(name).orElseThrow();
    }

    private boolean matches(String name, String password) {
        return side.part(Passwords.class).matches(Optional.of(account(name)), password);
    }
}
