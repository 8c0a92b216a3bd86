package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.access.Caller;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FrameTest {
    @Test
    void whoever_logs_in_comes_back_to_where_they_were() {
        assertThat(at("/verlauf", "?page=2").loginNext()).isEqualTo("/verlauf?page=2");
    }

    @Test
    void nobody_comes_back_to_where_everybody_lands() {
        assertThat(at("/", "?asOf=2020-01-01").loginNext()).isEmpty();
        assertThat(at("/anmelden", "").loginNext()).isEmpty();
    }

    @Test
    void an_address_that_is_a_secret_is_not_passed_on_to_the_login() {
        assertThat(at("/password", "?link=geheim").isSecret()).isTrue();
        assertThat(at("/password", "?link=geheim").loginNext()).isEmpty();
    }

    @Test
    void other_addresses_are_no_secret() {
        assertThat(at("/", "").isSecret()).isFalse();
        assertThat(at("/passwords", "").isSecret()).isFalse();
    }

    private static Frame at(String path, String query) {
        return new Frame(Caller.PUBLIC, Locale.GERMAN, path + query, path, LocalDate.of(2026, 6, 15));
    }
}
