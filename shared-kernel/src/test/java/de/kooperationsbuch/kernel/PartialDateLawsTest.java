package de.kooperationsbuch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class PartialDateLawsTest {
    @Property
    void a_day_is_a_period_of_one_day(@ForAll @DateRange(min = "1800-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate date = PartialDate.of(day);
        assertThat(date.firstDay()).isEqualTo(day).isEqualTo(date.lastDay());
        assertThat(PartialDate.parse(date.text())).isEqualTo(date);
    }

    @Property
    void a_month_lies_in_its_year_and_a_day_in_its_month(
            @ForAll @DateRange(min = "1800-01-01", max = "9999-12-31") LocalDate day) {
        PartialDate year = PartialDate.parse(day.toString().substring(0, 4));
        PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
        assertThat(day).isBetween(month.firstDay(), month.lastDay());
        assertThat(month.firstDay()).isAfterOrEqualTo(year.firstDay());
        assertThat(month.lastDay()).isBeforeOrEqualTo(year.lastDay());
        assertThat(month.lastDay().plusDays(1).getDayOfMonth()).isEqualTo(1);
        assertThat(year.text() + month.text())
                .isEqualTo(day.toString().substring(0, 4) + day.toString().substring(0, 7));
    }

    @Property
    void an_end_is_never_before_a_beginning_that_overlaps_it(
            @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate one,
            @ForAll @DateRange(min = "1990-01-01", max = "2030-12-31") LocalDate other) {
        PartialDate day = PartialDate.of(one);
        PartialDate year = PartialDate.parse(other.toString().substring(0, 4));
        assertThat(day.endsBefore(day)).isFalse();
        assertThat(day.endsBefore(year)).isEqualTo(one.getYear() < other.getYear());
        assertThat(year.endsBefore(day)).isEqualTo(other.getYear() < one.getYear());
    }

    @Property
    void any_other_text_is_an_invalid_value(@ForAll String text) {
        if (!text.matches(PartialDate.PATTERN))
            assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
