package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.cast.Book;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final AskedRules BOTH = AskedRules.of(Optional.of("2026-01-strict,2026-01"));
    private final Book book = Book.openedIn("2020")
            .step("FormatAgreed", "format", "2021-03", "format: tisch, title: Runder Tisch")
            .step(
                    "FundingGranted",
                    "granted",
                    "2021-03",
                    "funding: geld, level: KOMMUNE, kind: SERVICE, purpose: Arbeit, recipient: bunt, from: 2021-03");

    @Test
    void rules_that_say_the_same_differ_nowhere() {
        assertThat(differs(null, "2026-11-22")).isEmpty();
    }

    @Test
    void only_the_days_on_which_they_differ_are_named_and_joined() {
        book.step("FundingEnded", "ended", "2023-06-30", "funding: geld");
        assertThat(differs(null, "2026-11-22")).containsExactly("2023-07-01..2024-06-30");
        assertThat(differs("2023-09-01", "2023-10-31")).containsExactly("2023-09-01..2023-10-31");
        assertThat(on("2023-06-30").differs()).isEmpty();
        assertThat(on("2023-07-01").differs()).hasSize(1);
    }

    @Test
    void marks_make_no_difference() {
        book.inferred("FormatAgreed", "guessed", "2021-03", "format: zweiter, title: Noch ein Tisch");
        assertThat(differs(null, "2026-11-22")).isEmpty();
    }

    @Test
    void grades_make_a_difference_where_the_types_are_alike() {
        book.inferred("DialogConferenceHeld", "guessed", "2020-05", "title: Konferenz");
        assertThat(differs(null, "2026-11-22")).containsExactly("2020-05-01..2021-02-28", "2021-05-01..2022-02-28");
    }

    @Test
    void after_an_end_that_only_one_of_them_counts_they_differ() {
        book.inferred("CooperationEnded", "over", "2025", "reason: Auflösung");
        assertThat(differs(null, "2026-11-22")).containsExactly("2026-01-01..2026-11-22");
        assertThat(on("2026-01-01").differs()).hasSize(1);
    }

    @Test
    void the_answers_stand_in_the_order_asked() {
        assertThat(on("2022-01-01").answers())
                .extracting(answer -> ((PlacementAnswer) answer).rules())
                .containsExactly("2026-01-strict", "2026-01");
    }

    private SideBySide on(String day) {
        return (SideBySide) BOTH.on(LocalDate.parse(day), Told.constellation(book), Instant.EPOCH);
    }

    private List<String> differs(String from, String to) {
        Period period = new Period(Optional.ofNullable(from).map(LocalDate::parse), Optional.of(LocalDate.parse(to)));
        return ((SideBySide) BOTH.between(period, Told.constellation(book), Instant.EPOCH))
                .differs().stream().map(days -> days.from() + ".." + days.to()).toList();
    }
}
