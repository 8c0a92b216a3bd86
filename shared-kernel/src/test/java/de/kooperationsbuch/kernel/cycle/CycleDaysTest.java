package de.kooperationsbuch.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CycleDaysTest {
    private final CycleDays year = new CycleDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    @Test
    void what_does_not_divide_evenly_is_due_on_the_later_day() {
        assertThat(year.due(1, 3)).isEqualTo("2025-05-02"); // day 122 of 365
        assertThat(year.due(2, 3)).isEqualTo("2025-09-01"); // day 244
        assertThat(year.due(3, 3)).isEqualTo("2025-12-31");
    }

    @Test
    void what_divides_evenly_is_due_on_that_very_day() {
        assertThat(year.due(1, 5)).isEqualTo("2025-03-14"); // day 73
        assertThat(year.due(1, 1)).isEqualTo("2025-12-31");
    }

    @Test
    void more_than_there_are_days_share_them() {
        CycleDays two = new CycleDays(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 2));
        assertThat(two.due(1, 3)).isEqualTo("2025-01-01"); // day ceil(2/3)
        assertThat(two.due(2, 3)).isEqualTo("2025-01-02"); // day ceil(4/3)
        assertThat(year.due(1000, 1000)).isEqualTo("2025-12-31");
        assertThat(year.due(1, 1000)).isEqualTo("2025-01-01");
    }

    @Test
    void the_last_day_still_belongs_and_the_next_does_not() {
        assertThat(year.hold(year.first())).isTrue();
        assertThat(year.hold(year.last())).isTrue();
        assertThat(year.hold(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(year.hold(LocalDate.of(2026, 1, 1))).isFalse();
    }
}
