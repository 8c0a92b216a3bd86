package de.kooperationsbuch.query.page.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kooperationsbuch.kernel.problem.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayWheelTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate FIRST = LocalDate.parse("2016-01-01");

    private static DayWheel on(String day) {
        return new DayWheel(FIRST, LocalDate.parse(day), TODAY);
    }

    @Test
    void the_slider_comes_back_to_the_month_it_was_pulled_to() {
        DayWheel wheel = on("2024-02-29");
        assertThat(DayWheel.pulledTo("" + wheel.month(), TODAY)).isEqualTo("2024-02-29");
    }

    @Test
    void the_last_month_is_today() {
        assertThat(DayWheel.pulledTo("" + on("2026-11-22").lastMonth(), TODAY)).isEqualTo(TODAY);
    }

    @Test
    void it_goes_on_to_today_and_no_further() {
        assertThat(on("2026-08-01").halfOn()).isEqualTo(TODAY);
        assertThat(on("2026-11-22").canGoOn()).isFalse();
        assertThat(on("2025-01-31").yearOn()).isEqualTo("2026-01-31");
    }

    @Test
    void it_goes_back_until_the_first_recorded_day() {
        assertThat(on("2016-01-02").canGoBack()).isTrue();
        assertThat(on("2016-01-01").canGoBack()).isFalse();
    }

    @Test
    void what_is_no_month_is_refused() {
        for (String wrong : new String[] {"-1", "x", "0", "99999999"})
            assertThatThrownBy(() -> DayWheel.pulledTo(wrong, TODAY)).isInstanceOf(Refusal.class);
    }
}
