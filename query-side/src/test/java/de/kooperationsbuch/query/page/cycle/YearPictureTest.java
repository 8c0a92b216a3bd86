package de.kooperationsbuch.query.page.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearPictureTest {
    @Test
    void days_run_from_left_to_right() {
        var marks = new Year(1)
                .meeting("last", "2024-12-31")
                .meeting("first", "2024-01-01")
                .picture("2024-12-31")
                .lanes()
                .get(0)
                .marks();
        assertThat(marks).extracting(YearPicture.Mark::x).containsExactly(YearPicture.LEFT, YearPicture.RIGHT);
    }

    @Test
    void what_happened_on_one_day_can_be_told_apart() {
        var marks = new Year(3)
                .meeting("one", "2024-12-31")
                .meeting("two", "2024-12-31")
                .meeting("three", "2024-12-31")
                .picture("2024-12-31")
                .lanes()
                .get(0)
                .marks();
        assertThat(marks)
                .extracting(YearPicture.Mark::x)
                .containsExactly(
                        YearPicture.RIGHT - 2 * YearPicture.APART,
                        YearPicture.RIGHT - YearPicture.APART,
                        YearPicture.RIGHT);
    }

    @Test
    void what_is_known_by_month_is_drawn_over_the_month() {
        var mark = new Year(1)
                .meeting("met", "2024-07")
                .picture("2024-12-31")
                .lanes()
                .get(0)
                .marks()
                .get(0);
        assertThat(mark.isSoft()).isTrue();
        assertThat(mark.x()).isBetween(mark.from(), mark.to());
    }

    @Test
    void a_day_outside_the_year_is_not_drawn() {
        assertThat(new Year(1).picture("2025-01-01").asOf()).isNull();
        assertThat(new Year(1).picture("2024-12-31").asOf()).isEqualTo(YearPicture.RIGHT);
    }

    @Test
    void a_year_has_its_twelve_months() {
        assertThat(new Year(1).picture("2024-12-31").ticks())
                .extracting(tick -> tick.label(java.util.Locale.GERMAN))
                .hasSize(12)
                .startsWith("Jan");
    }
}
