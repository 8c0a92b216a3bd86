package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.access.Role;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Problem;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.kernel.problem.Sentences;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final String RANDOM = "Fq8wLz3rTn6xKc1vYp5bHd9mJs2gRe7aXu4iQo0tWfBkGZhNEyPCjVlSUMDA"
            + "oI8xT2qLw5Rz9bHn3kYc7vJm1sGp4eDf6aXuQtWiKgBrZhNEyPCjVlSUMDAqR8xT2qLw";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drei Eulen lesen Akten",
                "k7mpq-x3w9a-dd2hn-pq8rz",
                "Übermäßig 学校 läuft",
                "🦉🦊🐝🦔🐌🦋🐬🦩🦜🐙🦀🐞"
            })
    void what_is_long_and_hard_to_guess_is_good(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void a_password_has_12_to_128_characters_as_people_count_them() {
        assertRefused(RANDOM.substring(0, 11), "password-length");
        check(RANDOM.substring(0, 12));
        check(RANDOM.substring(0, 128));
        assertRefused(RANDOM.substring(0, 128) + "!", "password-length");
        assertRefused("🦉🦊🐝🦔🐌🦋", "password-length");
        assertRefused("u\u0308a\u0308o\u0308u\u0308a\u0308o\u0308", "password-length");
        assertRefused("x".repeat(1_000_000), "password-length");
        assertRefused("", "password-length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012",
                "qwertyuiopas",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "kooperationsbuch",
                "Kooperationsbuch1",
                "musterstadt-vielfalt",
                "vielfalt-musterstadt",
                "Vielfalt-Musterstadt1",
                "P@ssw0rdP@ssw0rd",
                "vielfalt-vielfalt",
                "Vielfalt#Vielfalt",
                "kooperationsbuch-2026",
                "passwort-passwort",
                "Passwort2026!",
                "qwertzuiop12",
                "hallo-hallo-hallo",
                "ichliebedich12",
                "Sommer-2026!"
            })
    void what_is_common_or_near_at_hand_is_refused(String password) {
        assertRefused(password, "password-guessable");
    }

    @Test
    void control_characters_and_halves_of_characters_are_refused() {
        assertRefused(RANDOM.substring(0, 12) + "\u0000", "password-characters");
        assertRefused(RANDOM.substring(0, 12) + "\ud83e", "password-characters");
    }

    @Test
    void the_longest_passwords_are_judged_at_once_even_if_they_are_made_to_take_long() {
        for (String part : new String[] {"4@8({[<369&#!1/|0$5+7%2", "passwort", "a", "19991231", "qwe"})
            assertThatCode(() -> PasswordPolicyTest.check(part.repeat(128).substring(0, 128)))
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isNull(),
                            refused -> assertThat(refused).isInstanceOf(Refusal.class));
    }

    @Test
    void the_refusal_is_in_both_languages_and_repeats_nothing() {
        assertThatThrownBy(() -> check("password1234"))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    for (Locale language : Sentences.LANGUAGES) {
                        Problem problem = Sentences.problem(refusal, language, null);
                        assertThat(problem.toString() + refusal.getMessage()).doesNotContain("password1234");
                        assertThat(problem.field()).isEqualTo("/password");
                        assertThat(problem.accepted()).isNotBlank();
                    }
                });
    }

    private static void assertRefused(String password, String sentence) {
        assertThatThrownBy(() -> check(password))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::sentence)
                .isEqualTo(sentence);
    }

    private static void check(String password) {
        Rights rights = Rights.of(new OrganisationId("vielfalt-musterstadt"), Set.of(Role.MEMBER), null);
        PasswordPolicy.check(Account.create("musterstadt-vielfalt", rights), password, "/password");
    }
}
