package de.kooperationsbuch.query.page.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private static final PartialDate YEAR = PartialDate.parse("2016");
    private static final PartialDate DAY = PartialDate.parse("2018-05-04");

    @Test
    void what_happened_in_a_year_may_lie_anywhere_in_it() {
        Extent year = Extent.on(YEAR);
        assertThat(year.isMoment()).isFalse();
        assertThat(year.hasSureDay()).isFalse();
        assertThat(year.from()).isEqualTo("2016-01-01");
        assertThat(year.to()).isEqualTo("2016-12-31");
    }

    @Test
    void what_happened_on_a_day_is_a_moment() {
        assertThat(Extent.on(DAY).isMoment()).isTrue();
        assertThat(Extent.on(DAY).hasSureDay()).isTrue();
    }

    @Test
    void what_lasted_is_sure_from_the_end_of_its_beginning_to_the_beginning_of_its_end() {
        Extent lasted = Extent.between(YEAR, PartialDate.parse("2019"));
        assertThat(lasted.surelyFrom()).isEqualTo("2016-12-31");
        assertThat(lasted.surelyTo()).isEqualTo("2019-01-01");
        assertThat(lasted.open()).isFalse();
    }

    @Test
    void what_begins_and_ends_in_one_year_has_no_sure_day() {
        assertThat(Extent.between(YEAR, YEAR).hasSureDay()).isFalse();
    }

    @Test
    void what_goes_on_beyond_the_day_is_cut_there_and_open() {
        Extent cut = Extent.between(DAY, null).until(LocalDate.parse("2020-01-01"));
        assertThat(cut.to()).isEqualTo("2020-01-01");
        assertThat(cut.open()).isTrue();
        assertThat(Extent.between(DAY, DAY).until(LocalDate.parse("2020-01-01")).open())
                .isFalse();
    }
}
