package de.kooperationsbuch.command.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1,       2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1,       2001:db8:1:3::1,                  false",
        "2001:DB8:1:2:0:0:0:1,  2001:db8:1:2::1,                  true",
        "fe80::1%eth0,          fe80::2%nowhere,                  true",
        "::1,                   0:0:0:0:0:0:0:1,                  true",
        "192.0.2.1,             192.0.2.1,                        true",
        "192.0.2.1,             192.0.2.2,                        false",
        "::ffff:192.0.2.1,      192.0.2.1,                        true",
        "::ffff:192.0.2.1,      ::ffff:192.0.2.2,                 false",
        "no:address,            no:address,                       true",
        "no:address,            other:address,                    false"
    })
    void of_an_address_its_network_counts(String one, String other, boolean same) {
        assertThat(Key.ofAddress(one).equals(Key.ofAddress(other))).isEqualTo(same);
    }

    @Test
    void a_name_counts_as_it_is_written_however_long() {
        assertThat(Key.ofName("afropa")).isEqualTo(Key.ofName("afropa")).isNotEqualTo(Key.ofName("Afropa"));
        assertThat(Key.ofName("x".repeat(16_000))).isNotEqualTo(Key.ofName("x".repeat(16_001)));
    }

    @Test
    void a_name_at_an_address_is_neither_of_the_two() {
        Key name = Key.ofName("afropa");
        Key address = Key.ofAddress("192.0.2.1");
        assertThat(name.and(address)).isNotIn(name, address, address.and(name));
        assertThat(Key.of(new UUID(1, 2))).isEqualTo(new Key(1, 2));
    }

    @Test
    void it_tells_nothing_of_what_was_counted() {
        assertThat(Key.ofName("afropa").toString()).doesNotContain("afropa");
        assertThat(Key.ofAddress("192.0.2.1").toString()).doesNotContain("192.0.2");
    }
}
