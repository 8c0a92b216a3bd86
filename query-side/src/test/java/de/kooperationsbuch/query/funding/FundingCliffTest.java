package de.kooperationsbuch.query.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingCliffTest {
    private final Book book =
            Book.openedIn("2020").step("FundingGranted", "granted", "2020", money("geld", "2020", "2021-12-31"));

    @Test
    void an_end_within_six_months_is_a_cliff() {
        assertThat(cliffs("2021-06-29")).isEmpty();
        assertThat(cliffs("2021-06-30")).isEmpty();
        assertThat(cliffs("2021-07-01")).containsExactly("2021-12-31 [geld]");
        assertThat(cliffs("2021-12-31")).containsExactly("2021-12-31 [geld]");
        assertThat(cliffs("2022-01-01")).isEmpty();
    }

    @Test
    void a_granted_follow_up_averts_it_from_its_grant_on() {
        book.step("FundingGranted", "next", "2021-10-01", money("mehr", "2022", "2023-12") + ", follows: geld");
        assertThat(cliffs("2021-09-30")).containsExactly("2021-12-31 [geld]");
        assertThat(cliffs("2021-10-01")).isEmpty();
    }

    @Test
    void a_follow_up_named_by_the_end_averts_it_unless_it_is_refused() {
        book.step("FundingApplied", "next", "2021-09", money("mehr", "2022", "2023-12"));
        assertThat(cliffs("2021-11-01")).containsExactly("2021-12-31 [geld]");
        book.step("FundingEnded", "ended", "2021", "funding: geld, followUp: mehr");
        assertThat(cliffs("2021-11-01")).isEmpty();
        book.step("FundingRejected", "refused", "2021-10", "funding: mehr, reason: Haushaltslage");
        assertThat(cliffs("2021-09-15")).isEmpty();
        assertThat(cliffs("2021-11-01")).containsExactly("2021-12-31 [geld]");
    }

    @Test
    void an_extension_is_seen_only_from_its_day_on() {
        book.step("FundingExtended", "extended", "2021-11-15", "funding: geld, until: 2023");
        assertThat(cliffs("2021-11-14")).containsExactly("2021-12-31 [geld]");
        assertThat(cliffs("2021-11-15")).isEmpty();
    }

    @Test
    void fundings_that_end_together_stand_together() {
        book.step("FundingGranted", "early", "2020", money("kurz", "2020", "2021-10"));
        book.step("FundingGranted", "alike", "2020", money("auch", "2020", "2021"));
        assertThat(cliffs("2021-08-01")).containsExactly("2021-10-31 [kurz]", "2021-12-31 [geld, auch]");
    }

    private static String money(String funding, String from, String until) {
        return "funding: %s, level: BUND, kind: PROJECT, purpose: Arbeit, recipient: bunt, from: %s, until: %s"
                .formatted(funding, from, until);
    }

    private List<String> cliffs(String day) {
        return FundingView.of(book.cooperation(), Book.VERBUND, LocalDate.parse(day)).course().cliffs().stream()
                .map(cliff -> cliff.lastDay() + " " + cliff.fundings())
                .toList();
    }
}
