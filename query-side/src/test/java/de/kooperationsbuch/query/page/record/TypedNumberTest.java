package de.kooperationsbuch.query.page.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90.000,00|90000.00",
                "90000|90000",
                "90.000|90000",
                "90000,5|90000.5",
                "1.234.567,89|1234567.89",
                "90 000,00|90000.00",
                "90.000,00 €|90000.00",
                "0,50|0.50",
            })
    void an_amount_is_read_as_german_readers_write_it(String typed, String decimal) {
        assertThat(TypedNumber.decimal(typed, 2, Locale.GERMAN)).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"90,000.00|90000.00", "90000|90000", "90,000|90000", "90000.5|90000.5", "1,234,567.89|1234567.89"})
    void an_amount_is_read_as_english_readers_write_it(String typed, String decimal) {
        assertThat(TypedNumber.decimal(typed, 2, Locale.ENGLISH)).isEqualTo(decimal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90.00",
                "90000.00",
                "90.5",
                "90,000.00",
                "90,000",
                "9.0000",
                "1.23.456",
                "1,2,3",
                "90.0000,00",
                ",5",
                "5,"
            })
    void an_amount_that_could_mean_two_things_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedNumber.decimal(typed, 2, Locale.GERMAN)).hasMessage("record.bad.money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90.000,00", "90,00", "90.000", "90000,00"})
    void the_same_holds_in_english(String typed) {
        assertThatThrownBy(() -> TypedNumber.decimal(typed, 2, Locale.ENGLISH)).hasMessage("record.bad.money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"viel", "9o", "1e5", "--", "90 000 Euro"})
    void words_are_no_numbers(String typed) {
        assertThatThrownBy(() -> TypedNumber.decimal(typed, 2, Locale.GERMAN)).hasMessage("record.bad.number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4,5|4.5", "51,625|51.625", "565.000|565000", "-3|-3", "\u22123|-3", "12,5 %|12.5"})
    void a_number_may_have_more_places_than_an_amount(String typed, String decimal) {
        assertThat(TypedNumber.decimal(typed, 6, Locale.GERMAN)).isEqualTo(decimal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "1.250|1250"})
    void whole_numbers_may_have_marks_of_thousands(String typed, int number) {
        assertThat(TypedNumber.whole(typed, Locale.GERMAN)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "99999999999", "zwölf"})
    void what_is_no_whole_number_is_asked_back(String typed) {
        assertThatThrownBy(() -> TypedNumber.whole(typed, Locale.GERMAN)).hasMessage("record.bad.whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90000.00", "1234567.8", "5", "999", "1000"})
    void what_is_shown_can_be_typed_again(String decimal) {
        for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH})
            assertThat(TypedNumber.decimal(TypedNumber.grouped(decimal, language), 2, language))
                    .isEqualTo(decimal);
    }
}
