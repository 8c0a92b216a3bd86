package de.kooperationsbuch.query.page.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void whole_years_from_the_first_recorded_one_through_the_year_of_the_last_day() {
        Scale scale = Scale.of(day("2016-05-03"), day("2026-11-22"));
        assertThat(scale.first()).isEqualTo("2016-01-01");
        assertThat(scale.end()).isEqualTo("2027-01-01");
        assertThat(scale.x(day("2016-01-01"))).isEqualTo("0.00%");
        assertThat(scale.x(day("2027-01-01"))).isEqualTo("100.00%");
    }

    @Test
    void a_day_outside_lies_on_the_border() {
        Scale scale = Scale.of(day("2020-01-01"), day("2021-06-01"));
        assertThat(scale.at(day("1999-01-01"))).isZero();
        assertThat(scale.at(day("2030-01-01"))).isEqualTo(100);
    }

    @Test
    void it_goes_back_thirty_years_at_most() {
        assertThat(Scale.of(day("1850-01-01"), day("2026-11-22")).first()).isEqualTo("1997-01-01");
    }

    @Test
    void each_of_few_years_is_labelled_and_every_fifth_of_many() {
        assertThat(labels(Scale.of(day("2024-01-01"), day("2026-01-01")))).containsExactly("2024", "25", "26");
        assertThat(labels(Scale.of(day("1997-01-01"), day("2026-01-01"))))
                .containsExactly("1997", "02", "07", "12", "17", "22");
    }

    private static List<String> labels(Scale scale) {
        return scale.ticks().stream()
                .map(Scale.Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
