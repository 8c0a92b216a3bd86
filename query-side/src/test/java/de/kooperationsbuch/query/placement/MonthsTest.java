package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 15, 24})
    void looking_back_reaches_a_day_first_on_the_day_that_trying_all_days_finds(int months) {
        days().forEach(day -> assertThat(Months.firstLookingBackTo(day, months))
                .isEqualTo(day.plusMonths(months)
                        .minusDays(5)
                        .datesUntil(day.plusMonths(months).plusDays(5))
                        .filter(later -> !later.minusMonths(months).isBefore(day))
                        .findFirst()
                        .orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 15, 24})
    void looking_ahead_reaches_a_day_first_on_the_day_that_trying_all_days_finds(int months) {
        days().forEach(day -> assertThat(Months.firstLookingAheadTo(day, months))
                .isEqualTo(day.minusMonths(months)
                        .minusDays(5)
                        .datesUntil(day.minusMonths(months).plusDays(5))
                        .filter(earlier -> !earlier.plusMonths(months).isBefore(day))
                        .findFirst()
                        .orElseThrow()));
    }

    private static Stream<LocalDate> days() {
        return START.datesUntil(START.plusYears(2));
    }
}
