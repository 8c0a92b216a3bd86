package de.kooperationsbuch.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Money;
import de.kooperationsbuch.kernel.PartialDate;
import de.kooperationsbuch.kernel.cycle.CycleId;
import de.kooperationsbuch.kernel.placement.Tendency;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private final Say german = say(Locale.GERMAN);
    private final Say english = say(Locale.ENGLISH);

    private static Say say(Locale language) {
        try {
            return new Say(language, ZoneId.of("Europe/Berlin"), PageConfiguration.messageSource(), null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_date_is_said_as_precisely_as_it_is_known() {
        assertThat(german.date(PartialDate.parse("2016"))).isEqualTo("2016");
        assertThat(german.date(PartialDate.parse("2016-03"))).isEqualTo("März 2016");
        assertThat(german.date(PartialDate.parse("2016-03-05"))).isEqualTo("05.03.2016");
        assertThat(english.date(PartialDate.parse("2016-03-05"))).isEqualTo("5 Mar 2016");
        assertThat(german.date(null)).isEqualTo("–");
    }

    @Test
    void an_instant_is_said_where_the_book_is() {
        assertThat(german.instant(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("02.07.2026, 00:30 Uhr");
        assertThat(english.instant(Instant.parse("2026-01-01T22:30:00Z"))).isEqualTo("1 Jan 2026, 23:30");
    }

    @Test
    void money_is_said_in_the_readers_format() {
        assertThat(german.money(new Money("90000.00", "EUR"))).isEqualTo("90.000,00\u00a0€");
        assertThat(english.money(new Money("90000.5", "EUR"))).isEqualTo("€90,000.50");
    }

    @Test
    void how_far_a_day_is_is_said_in_words() {
        assertThat(german.distance(TODAY, TODAY)).isEqualTo("heute");
        assertThat(german.distance(TODAY.plusDays(1), TODAY)).isEqualTo("morgen");
        assertThat(german.distance(TODAY.plusDays(12), TODAY)).isEqualTo("in 12 Tagen");
        assertThat(german.distance(TODAY.minusDays(1), TODAY)).isEqualTo("gestern");
        assertThat(german.distance(TODAY.minusDays(1200), TODAY)).isEqualTo("vor 1.200 Tagen");
        assertThat(english.distance(TODAY.minusDays(2), TODAY)).isEqualTo("2 days ago");
    }

    @Test
    void a_cycle_of_a_calendar_year_is_called_by_it() {
        CycleId cycle = new CycleId("erstes-jahr");
        LocalDate first = LocalDate.of(2024, 1, 1);
        assertThat(german.cycle(cycle, first, LocalDate.of(2024, 12, 31))).isEqualTo("2024");
        assertThat(german.cycle(cycle, first, LocalDate.of(2024, 11, 30))).isEqualTo("erstes-jahr");
        assertThat(german.cycle(cycle, first.plusMonths(1), LocalDate.of(2025, 1, 31)))
                .isEqualTo("erstes-jahr");
    }

    @Test
    void words_of_the_book_are_said_as_people_say_them() {
        assertThat(german.word(Tendency.FALLING)).isEqualTo("fallend");
        assertThat(english.word(Tendency.FALLING)).isEqualTo("falling");
        assertThat(german.step("DialogConferenceHeld")).isEqualTo("Dialogkonferenz");
        assertThat(german.percent(66)).isEqualTo("66\u00a0%");
    }
}
