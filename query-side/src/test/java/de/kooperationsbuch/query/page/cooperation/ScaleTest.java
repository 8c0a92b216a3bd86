package de.kooperationsbuch.query.page.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-22");
    private final Scale scale = Scale.over(LocalDate.parse("2016-05-01"), LAST);

    @Test
    void begins_with_the_year_of_the_first_day() {
        assertThat(scale.x(LocalDate.parse("2016-01-01"))).isEqualTo(Scale.MARGIN);
        assertThat(scale.years()).hasSize(11);
    }

    @Test
    void draws_equal_times_equally_long() {
        double early = scale.x(LocalDate.parse("2018-01-01")) - scale.x(LocalDate.parse("2017-01-01"));
        double late = scale.x(LocalDate.parse("2026-01-01")) - scale.x(LocalDate.parse("2025-01-01"));
        assertThat(early).isCloseTo(late, within(0.2));
    }

    @Test
    void draws_nothing_beyond_the_last_day() {
        assertThat(scale.x(LocalDate.parse("2030-01-01"))).isEqualTo(scale.end(LAST));
        assertThat(scale.width()).isGreaterThan(scale.end(LAST));
    }

    @Test
    void many_years_get_wider_than_a_screen_rather_than_too_narrow_to_be_hit() {
        Scale century = Scale.over(LocalDate.parse("1926-01-01"), LAST);
        assertThat(century.perYear()).isEqualTo(72);
        assertThat(Scale.over(LAST, LAST).perYear()).isEqualTo(360);
    }
}
