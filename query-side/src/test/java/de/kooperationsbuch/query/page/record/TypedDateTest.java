package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({
        "2016, 2016",
        "' 2016 ', 2016",
        "03.2016, 2016-03",
        "3.2016, 2016-03",
        "15.03.2016, 2016-03-15",
        "15.3.2016, 2016-03-15",
        "1.3.2016, 2016-03-01",
        "15. 3. 2016, 2016-03-15",
        "29.2.2024, 2024-02-29",
        "2016-03, 2016-03",
        "2016-03-15, 2016-03-15",
        "2016-3-5, 2016-03-05",
    })
    void a_date_is_as_precise_as_it_was_typed(String typed, String iso) {
        assertThat(TypedDate.iso(typed, Locale.GERMAN)).isEqualTo(iso);
        assertThat(TypedDate.iso(typed, Locale.ENGLISH)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"15/03/2016, 2016-03-15", "5/3/2016, 2016-03-05", "03/2016, 2016-03"})
    void in_english_the_day_comes_before_the_month(String typed, String iso) {
        assertThat(TypedDate.iso(typed, Locale.ENGLISH)).isEqualTo(iso);
        assertThatThrownBy(() -> TypedDate.iso(typed, Locale.GERMAN)).hasMessage("record.bad.date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16",
                "15.3.16",
                "15.3.",
                "März 2016",
                "2016.03",
                "15-03-2016",
                "2016-03-15T10:00",
                "20161",
                "1.2.3.2016",
                "x"
            })
    void what_is_no_date_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedDate.iso(typed, Locale.GERMAN)).hasMessage("record.bad.date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2024", "29.2.2023", "0.3.2016", "32.1.2016"})
    void a_day_that_never_was_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedDate.iso(typed, Locale.GERMAN)).hasMessage("record.bad.day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.2025", "00.2016", "1.13.2016", "2016-13"})
    void a_month_that_no_year_has_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedDate.iso(typed, Locale.GERMAN)).hasMessage("record.bad.month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1799", "1.1.0016"})
    void a_year_before_all_memory_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedDate.iso(typed, Locale.GERMAN)).hasMessage("record.bad.year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-03", "2016-03-15"})
    void what_is_shown_can_be_typed_again(String iso) {
        for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH})
            assertThat(TypedDate.iso(TypedDate.typed(iso, language), language)).isEqualTo(iso);
    }
}
