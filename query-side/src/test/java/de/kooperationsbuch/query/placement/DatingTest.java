package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.query.running.Cast;
import de.kooperationsbuch.query.running.TestLog;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatingTest {
    private static String dated(String on, String... causes) {
        List<RecordedStep> steps = Stream.of(causes)
                .map(cause -> new RecordedStep(1, TestLog.at(1), Channel.API, TestLog.step(cause)))
                .toList();
        return Dating.of(LocalDate.parse(on), steps).text();
    }

    private static String agreed(String on) {
        return Cast.format("lindenau-bunt", on);
    }

    private static String ended(String on) {
        return Cast.formatEnded("lindenau-bunt", on);
    }

    @Test
    void what_begins_in_a_year_moves_in_that_year() {
        assertThat(dated("2025-01-01", agreed("2025"))).isEqualTo("2025");
        assertThat(dated("2025-03-01", agreed("2025-03"))).isEqualTo("2025-03");
    }

    @Test
    void what_is_known_to_the_day_moves_on_that_day() {
        assertThat(dated("2025-03-15", agreed("2025-03-15"))).isEqualTo("2025-03-15");
        assertThat(dated("2025-03-16", ended("2025-03-15"))).isEqualTo("2025-03-16");
    }

    @Test
    void what_ends_in_a_year_moves_in_that_year_though_the_rules_name_the_day_after() {
        assertThat(dated("2026-01-01", ended("2025"))).isEqualTo("2025");
    }

    @Test
    void an_end_in_sight_for_half_a_year_is_dated_by_the_year_of_the_end() {
        assertThat(dated("2025-06-30", ended("2025"))).isEqualTo("2025");
    }

    @Test
    void a_year_later_is_some_day_of_the_next_year() {
        assertThat(dated("2026-01-01", agreed("2025"))).isEqualTo("2026");
        assertThat(dated("2027-01-01", ended("2025"))).isEqualTo("2026");
    }

    @Test
    void the_most_precise_of_the_dates_that_explain_it_counts() {
        assertThat(dated("2025-01-01", agreed("2025"), ended("2024-12-31"))).isEqualTo("2025-01-01");
        assertThat(dated("2025-01-01", agreed("2025"), ended("2023-07-04"))).isEqualTo("2025");
    }

    @Test
    void what_nothing_explains_is_no_more_precise_than_its_causes() {
        assertThat(dated("2025-05-17", agreed("2019"), ended("2023-07-04"))).isEqualTo("2025");
        assertThat(dated("2025-05-17")).isEqualTo("2025-05-17");
    }
}
