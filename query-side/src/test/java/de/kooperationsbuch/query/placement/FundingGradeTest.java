package de.kooperationsbuch.query.placement;

import static de.kooperationsbuch.kernel.placement.Grade.HIGH;
import static de.kooperationsbuch.kernel.placement.Grade.LOW;
import static de.kooperationsbuch.kernel.placement.Grade.MEDIUM;
import static de.kooperationsbuch.kernel.placement.Grade.UNRECORDED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.placement.Grade;
import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingGradeTest {
    private final Book book = Book.openedIn("2020");

    @Test
    void project_money_is_seen_and_low() {
        granted("KOMMUNE", "PROJECT", "bunt", "");
        assertThat(grade("2020-12-31")).isEqualTo(UNRECORDED);
        assertThat(grade("2021-01-01")).isEqualTo(LOW);
        assertThat(causes("2021-01-01")).isEmpty();
    }

    @Test
    void money_for_others_is_not_seen() {
        granted("KOMMUNE", "SERVICE", "awo", "");
        assertThat(grade("2021-01-01")).isEqualTo(UNRECORDED);
    }

    @Test
    void coordination_is_secured_by_the_land_but_not_by_the_bund() {
        granted("LAND", "COORDINATION", "bunt", "");
        assertThat(grade("2021-01-01")).isEqualTo(MEDIUM);
        Book other = Book.openedIn("2020")
                .step("FundingGranted", "granted", "2021", money("BUND", "COORDINATION", "bunt", ""));
        assertThat(Told.on("2021-01-01", other).grades().funding()).isEqualTo(LOW);
    }

    @Test
    void institutional_money_of_the_kommune_without_an_end_is_high() {
        granted("KOMMUNE", "INSTITUTIONAL", "bunt", "");
        assertThat(grade("2030-01-01")).isEqualTo(HIGH);
        book.step("FundingEnded", "ended", "2026", "funding: geld");
        assertThat(grade("2021-01-01")).isEqualTo(MEDIUM);
    }

    @Test
    void what_is_renewed_yearly_is_never_high_and_only_an_end_ends_it() {
        granted("KOMMUNE", "INSTITUTIONAL", "bunt", ", until: 2021, renewedYearly: true");
        assertThat(grade("2024-01-01")).isEqualTo(MEDIUM);
        book.step("FundingEnded", "ended", "2024-06-30", "funding: geld");
        assertThat(grade("2024-06-30")).isEqualTo(MEDIUM);
        assertThat(grade("2024-07-01")).isEqualTo(LOW);
    }

    @Test
    void the_last_day_is_that_of_the_extension_with_the_latest_date() {
        granted("KOMMUNE", "SERVICE", "bunt", ", until: 2021");
        book.step("FundingExtended", "second", "2021-11", "funding: geld, until: 2023");
        book.step("FundingExtended", "first", "2021-05", "funding: geld, until: 2022");
        assertThat(causes("2021-12-31")).containsExactly("granted");
        assertThat(grade("2023-12-31")).isEqualTo(MEDIUM);
        assertThat(causes("2023-12-31")).containsExactly("granted", "second");
        assertThat(grade("2024-01-01")).isEqualTo(LOW);
        assertThat(causes("2024-01-01")).containsExactly("second");
    }

    @Test
    void of_two_extensions_on_one_day_the_later_recorded_one_decides() {
        granted("KOMMUNE", "SERVICE", "bunt", ", until: 2021");
        book.step("FundingExtended", "first", "2021-05", "funding: geld, until: 2023");
        book.step("FundingExtended", "second", "2021-05", "funding: geld, until: 2022");
        assertThat(grade("2022-12-31")).isEqualTo(MEDIUM);
        assertThat(grade("2023-01-01")).isEqualTo(LOW);
    }

    @Test
    void what_the_grant_leaves_out_holds_as_applied_for() {
        book.step("FundingApplied", "applied", "2020", money("KOMMUNE", "SERVICE", "bunt", ", until: 2021-06"));
        assertThat(grade("2021-01-01")).isEqualTo(UNRECORDED);
        book.step("FundingGranted", "granted", "2020", "funding: geld, until: 2022-06");
        assertThat(grade("2021-01-01")).isEqualTo(MEDIUM);
        assertThat(grade("2022-07-01")).isEqualTo(LOW);
        assertThat(causes("2022-07-01")).containsExactly("granted");
    }

    @Test
    void only_the_ends_of_what_held_last_are_the_causes_of_low() {
        granted("KOMMUNE", "SERVICE", "bunt", "");
        book.step("FundingEnded", "ended", "2021-06", "funding: geld");
        book.step(
                "FundingGranted",
                "again",
                "2022",
                money("KOMMUNE", "SERVICE", "bunt", "").replace("geld", "mehr").replace("2021", "2022"));
        book.step("FundingEnded", "again-ended", "2022-06", "funding: mehr");
        assertThat(causes("2021-07-01")).containsExactly("ended");
        assertThat(causes("2022-07-01")).containsExactly("again-ended");
    }

    private void granted(String level, String kind, String recipient, String more) {
        book.step("FundingGranted", "granted", "2020-11", money(level, kind, recipient, more));
    }

    private static String money(String level, String kind, String recipient, String more) {
        return "funding: geld, level: %s, kind: %s, purpose: Arbeit, recipient: %s, from: 2021%s"
                .formatted(level, kind, recipient, more);
    }

    private Grade grade(String day) {
        return Told.on(day, book).grades().funding();
    }

    private List<String> causes(String day) {
        return Told.ids(Told.on(day, book).because().funding());
    }
}
