package de.kooperationsbuch.command.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.command.Hands;
import de.kooperationsbuch.kernel.problem.ProblemType;
import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoginLimitsTest {
    private final Hands hands = new Hands();
    private final LoginLimits limits = new LoginLimits(
            new LimitSettings(10, 10, 60, 60, 60, 60, 300, 3_000, 6_000, 10, 10, Duration.ofSeconds(10)), hands, hands);

    @Test
    void ten_tries_of_a_name_at_an_address_at_once_and_then_one_in_six_seconds() {
        for (int i = 0; i < 10; i++) limits.enter("afropa", "192.0.2.1");
        assertRefused("afropa", "192.0.2.1", 6);
        hands.move(Duration.ofSeconds(4));
        assertRefused("afropa", "192.0.2.1", 2);
        hands.move(Duration.ofSeconds(2));
        limits.enter("afropa", "192.0.2.1");
        assertRefused("afropa", "192.0.2.1", 6);
        limits.enter("vki", "192.0.2.1");
    }

    @Test
    void one_address_that_goes_on_and_on_does_not_keep_the_owner_out_elsewhere() {
        for (int minute = 0; minute < 10; minute++) {
            for (int i = 0; i < 100; i++) refusal("afropa", "192.0.2.1");
            assertThat(refusal("afropa", "192.0.2.2")).isEmpty();
            hands.move(Duration.ofMinutes(1));
        }
    }

    @Test
    void sixty_tries_of_a_name_from_everywhere_at_once_and_then_one_a_second() {
        for (int i = 0; i < 60; i++) limits.enter("afropa", address(i));
        assertRefused("afropa", address(60), 1);
        hands.move(Duration.ofSeconds(1));
        limits.enter("afropa", address(60));
        assertRefused("afropa", address(61), 1);
        limits.enter("vki", address(61));
    }

    @Test
    void whoever_waits_as_long_as_told_gets_in() {
        for (int i = 0; i < 60; i++) limits.enter("afropa", address(i));
        hands.move(Duration.ofMillis(234));
        for (int i = 0; i < 20; i++)
            assertThat(refusal("afropa", address(60)).orElseThrow().retryAfter())
                    .contains(Duration.ofSeconds(1));
        hands.move(Duration.ofSeconds(1));
        assertThat(refusal("afropa", address(60))).isEmpty();
    }

    @Test
    void sixty_tries_from_an_address_at_once_and_then_one_a_second() {
        for (int i = 0; i < 60; i++) limits.enter("name-" + i, "192.0.2.1");
        assertRefused("another", "192.0.2.1", 1);
        limits.enter("another", "192.0.2.2");
        hands.move(Duration.ofSeconds(1));
        limits.enter("another", "192.0.2.1");
        assertRefused("another", "192.0.2.1", 1);
    }

    @Test
    void an_address_that_is_refused_uses_up_no_name() {
        for (int i = 0; i < 60; i++) limits.enter("192.0.2.1");
        for (int i = 0; i < 100; i++) assertRefused("afropa", "192.0.2.1", 1);
        for (int i = 0; i < 10; i++) limits.enter("afropa", address(i));
    }

    @Test
    void a_right_password_is_no_try() {
        for (int i = 0; i < 50; i++) {
            limits.enter("afropa", address(i));
            limits.passed("afropa", address(i));
        }
        for (int i = 0; i < 60; i++) limits.enter("afropa", address(60 + i));
        assertRefused("afropa", address(120), 1);
    }

    @Test
    void strangers_who_try_a_name_elsewhere_do_not_slow_down_whoever_got_in_before() {
        limits.enter("afropa", "192.0.2.1");
        limits.passed("afropa", "192.0.2.1");
        for (int i = 0; i < 100; i++) refusal("afropa", address(i));
        assertThat(refusal("afropa", address(100))).isPresent();
        for (int i = 0; i < 10; i++) limits.enter("afropa", "192.0.2.1");
        assertRefused("afropa", "192.0.2.1", 6);
    }

    @Test
    void an_account_names_its_password_again_ten_times_at_once_from_wherever() {
        UUID account = UUID.randomUUID();
        for (int i = 0; i < 10; i++) limits.enter(account, address(i));
        assertThatThrownBy(() -> limits.enter(account, address(10)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(6)));
        limits.enter(UUID.randomUUID(), address(10));
    }

    @Test
    void a_hundred_thousand_names_and_addresses_are_not_remembered() {
        for (int i = 0; i < 100_000; i++) limits.enter("name-" + i, address(i));
        assertThat(limits.remembered()).isBetween(1L, 3L * Buckets.MOST);
        hands.move(Duration.ofMinutes(5));
        assertThat(limits.remembered()).isZero();
    }

    @Test
    void a_flood_of_new_names_does_not_wash_away_the_one_that_is_tried_again_and_again() {
        for (int i = 0; i < 120; i++) refusal("afropa", address(i));
        for (int i = 0; i < 100_000; i++) {
            refusal("name-" + i, address(100 + i));
            if (i % 1_000 == 0)
                assertThat(refusal("afropa", address(200_000 + i))).isPresent();
        }
    }

    private static String address(int i) {
        return "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255);
    }

    private void assertRefused(String name, String address, int seconds) {
        assertThatThrownBy(() -> limits.enter(name, address)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.TOO_MANY);
            assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(seconds));
            assertThat(refusal.getMessage()).doesNotContain(name, address);
        });
    }

    private Optional<Refusal> refusal(String name, String address) {
        try {
            limits.enter(name, address);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }
}
