package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.placement.Tendency;
import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliffTest {
    private final Book book = Book.openedIn("2020")
            .step("DialogConferenceHeld", "conference", "2020", "title: Konferenz")
            .step("FundingGranted", "granted", "2020", money("geld", "2020", "2023-08-31"));

    @Test
    void a_cliff_is_near_from_six_months_before_the_last_day_on() {
        assertThat(falling("2023-02-28")).isEmpty();
        assertThat(falling("2023-03-01")).containsExactly("granted");
        assertThat(falling("2023-08-31")).containsExactly("granted");
        assertThat(Told.ids(Told.on("2023-09-01", book).because().tendency())).containsExactly("granted");
    }

    @Test
    void secured_funding_on_the_day_after_averts_it() {
        book.step("FundingGranted", "next", "2022", money("mehr", "2023-09-01", "2026-12-31"));
        assertThat(falling("2023-08-31")).isEmpty();
    }

    @Test
    void a_gap_of_one_day_does_not_avert_it() {
        book.step("FundingGranted", "next", "2022", money("mehr", "2023-09-02", "2026-12-31"));
        assertThat(falling("2023-08-31")).containsExactly("granted");
    }

    @Test
    void a_warning_that_was_right_at_the_time_stays_in_the_history() {
        book.step("FundingExtended", "extended", "2023-06-15", "funding: geld, until: 2024-08-31");
        assertThat(falling("2023-06-14")).containsExactly("granted");
        assertThat(falling("2023-06-15")).isEmpty();
        assertThat(falling("2024-08-31")).containsExactly("granted", "extended");
    }

    @Test
    void funding_without_an_end_averts_it() {
        book.step(
                "FundingGranted", "next", "2022", money("mehr", "2022", "2022").replace(", until: 2022", ""));
        assertThat(falling("2023-08-31")).isEmpty();
    }

    @Test
    void only_the_fundings_that_end_last_are_named() {
        book.step("FundingGranted", "shorter", "2022", money("kurz", "2022", "2023-05"));
        book.step("FundingGranted", "alike", "2022", money("auch", "2022", "2023-08"));
        assertThat(falling("2023-05-01")).containsExactly("granted", "alike");
    }

    private static String money(String funding, String from, String until) {
        return "funding: %s, level: KOMMUNE, kind: SERVICE, purpose: Arbeit, recipient: bunt, from: %s, until: %s"
                .formatted(funding, from, until);
    }

    private List<String> falling(String day) {
        Placement placement = Told.on(day, book);
        boolean falling = placement.tendency() == Tendency.FALLING;
        assertThat(falling).isEqualTo(!placement.because().tendency().isEmpty());
        return Told.ids(placement.because().tendency());
    }
}
