package de.kooperationsbuch.query.placement;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictRulesTest {
    private static final PlacementRules STRICT = RuleSets.find("2026-01-strict").orElseThrow();
    private static final String SERVICE =
            "funding: geld, level: KOMMUNE, kind: SERVICE, purpose: Arbeit, recipient: bunt, from: 2021-03";
    private final Book book = Book.openedIn("2020");

    @Test
    void what_is_stated_and_undisputed_counts_as_ever() {
        whole();
        assertThat(strict()).isEqualTo(Told.history(Told.constellation(book)));
    }

    @Test
    void a_loss_lowers_the_type_at_once() {
        whole();
        book.step("FundingEnded", "ended", "2023-06-30", "funding: geld");
        assertThat(strict())
                .endsWith(
                        "2023-07-01..2024-06-30 I FALLING MEDIUM MEDIUM LOW oneSided",
                        "2024-07-01..- I STABLE MEDIUM MEDIUM LOW oneSided");
    }

    @Test
    void what_is_inferred_does_not_count_but_the_history_begins_with_it() {
        book.inferred("FormatAgreed", "early", "2019", "format: frueh, title: Runder Tisch");
        whole();
        assertThat(strict())
                .startsWith(
                        "2019-01-01..2021-02-28 - - UNRECORDED UNRECORDED UNRECORDED",
                        "2021-03-01..- II STABLE MEDIUM MEDIUM MEDIUM oneSided");
    }

    @Test
    void what_is_disputed_does_not_count_until_the_dispute_is_settled() {
        whole();
        book.by("musterstadt").step("StepDisputed", "disputed", "2026", "of: format, reason: Nie");
        assertThat(strict()).endsWith("2021-03-01..- - - UNRECORDED UNRECORDED MEDIUM oneSided");
        assertThat(Told.on("2022-01-01", book).marks().contested()).isTrue();
        book.step("DisputeSettled", "theirs", "2026", "of: format, result: STANDS");
        book.by("bunt").step("DisputeSettled", "ours", "2026", "of: format, result: STANDS");
        assertThat(strict()).endsWith("2021-03-01..- II STABLE MEDIUM MEDIUM MEDIUM oneSided");
    }

    @Test
    void a_doubtful_end_ends_nothing() {
        whole();
        book.inferred("FormatEnded", "format-ended", "2022", "format: tisch");
        book.inferred("CooperationEnded", "over", "2023", "reason: Auflösung");
        book.inferred("CooperationPaused", "paused", "2022", "reason: Wahl");
        assertThat(strict()).endsWith("2021-03-01..- II STABLE MEDIUM MEDIUM MEDIUM oneSided");
    }

    @Test
    void a_correction_that_names_a_source_makes_a_guess_count() {
        book.inferred("FormatAgreed", "format", "2021-03", "format: tisch, title: Runder Tisch");
        assertThat(grades("2021-06-01")).isEqualTo("UNRECORDED UNRECORDED UNRECORDED");
        book.step("StepCorrected", "stated", "2026", "of: format, effectiveOn: 2021-05");
        assertThat(grades("2021-06-01")).isEqualTo("MEDIUM MEDIUM UNRECORDED");
        assertThat(grades("2021-04-30")).isEqualTo("UNRECORDED UNRECORDED UNRECORDED");
    }

    private void whole() {
        book.step("FormatAgreed", "format", "2021-03", "format: tisch, title: Runder Tisch");
        book.step("FundingGranted", "granted", "2021", SERVICE);
    }

    private String grades(String day) {
        return Told.grades(
                STRICT.on(Told.constellation(book), LocalDate.parse(day)).grades());
    }

    private List<String> strict() {
        return Told.history(Told.constellation(book), STRICT);
    }
}
