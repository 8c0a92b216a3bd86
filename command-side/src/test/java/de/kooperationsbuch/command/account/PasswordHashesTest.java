package de.kooperationsbuch.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.util.concurrent.Semaphore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PasswordHashesTest {
    @Test
    void hashes_are_argon2id_with_the_parameters_decided_on_and_never_twice_the_same() {
        PasswordHashes hashes = new PasswordHashes();
        String hash = hash(hashes, Office.GOOD);
        assertThat(hash)
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
                .isNotEqualTo(hash(hashes, Office.GOOD));
        assertThat(hashes.matches(Office.GOOD, hash)).isTrue();
        assertThat(hashes.matches(Office.GOOD + " ", hash)).isFalse();
    }

    @Test
    void nobodys_hash_costs_the_same_and_belongs_to_no_password() {
        PasswordHashes hashes = new PasswordHashes();
        assertThat(hashes.nobodys())
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(hashes.matches(Office.GOOD, hashes.nobodys())).isFalse();
        assertThat(hashes.matches("", hashes.nobodys())).isFalse();
    }

    @Test
    void the_same_characters_match_whatever_keyboard_they_come_from() {
        PasswordHashes hashes = new PasswordHashes();
        assertThat(hashes.matches("Käuze hören zu", hash(hashes, "Ka\u0308uze ho\u0308ren zu")))
                .isTrue();
    }

    @Test
    void whoever_waits_too_long_is_asked_to_come_again() {
        Semaphore full = new Semaphore(0);
        PasswordHashes hashes = new PasswordHashes(full);
        assertThatThrownBy(() -> hash(hashes, Office.GOOD))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(ProblemType.TRY_LATER);
        full.release();
        assertThat(hash(hashes, Office.GOOD)).isNotEmpty();
        assertThat(full.availablePermits()).isEqualTo(1);
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        Semaphore one = new Semaphore(1);
        PasswordHashes hashes = new PasswordHashes(one);
        assertThatThrownBy(() -> hash(hashes, null)).isInstanceOf(NullPointerException.class);
        assertThat(one.availablePermits()).isEqualTo(1);
    }

    @Test
    void what_is_judged_bad_is_not_hashed_and_gives_its_turn_back() {
        Semaphore one = new Semaphore(1);
        PasswordHashes hashes = new PasswordHashes(one);
        Runnable judgement = () -> {
            assertThat(one.availablePermits()).isZero();
            throw new Refusal(ProblemType.INVALID_VALUE, "password-guessable");
        };
        assertThatThrownBy(() -> hashes.hash(Office.GOOD, judgement)).isInstanceOf(Refusal.class);
        assertThat(one.availablePermits()).isEqualTo(1);
    }

    private static String hash(PasswordHashes hashes, String password) {
        return hashes.hash(password, () -> {});
    }
}
