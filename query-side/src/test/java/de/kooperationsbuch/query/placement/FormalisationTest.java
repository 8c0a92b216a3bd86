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

class FormalisationTest {
    private static final String STANDARD =
            "networkMeetings: 4, dialogConferences: 1, stadtratReports: 1, infoSessions: 0, expertTalks: 0, actionPlans: 1";
    private final Book book = Book.openedIn("2020");

    @Test
    void an_agreement_counts_from_effective_from_through_effective_until() {
        agreement("PLANNING", "effectiveFrom: 2021-03, effectiveUntil: 2022");
        assertThat(grade("2021-02-28")).isEqualTo(UNRECORDED);
        assertThat(grade("2021-03-01")).isEqualTo(MEDIUM);
        assertThat(grade("2022-12-31")).isEqualTo(MEDIUM);
        assertThat(grade("2023-01-01")).isEqualTo(LOW);
        assertThat(causes("2023-01-01")).containsExactly("agreed");
    }

    @Test
    void the_full_mandate_is_high_only_together_with_a_cycle_standard() {
        agreement("PLANNING, STEERING, EVALUATION", "effectiveFrom: 2021");
        book.step("FormatAgreed", "format", "2021", "format: tisch, title: Runder Tisch");
        book.step("CycleStandardAgreed", "standard", "2022", STANDARD);
        assertThat(grade("2021-12-31")).isEqualTo(MEDIUM);
        assertThat(causes("2021-12-31")).containsExactly("agreed", "format");
        assertThat(grade("2022-01-01")).isEqualTo(HIGH);
        assertThat(causes("2022-01-01")).containsExactly("agreed", "standard");
    }

    @Test
    void a_mandate_without_evaluation_is_not_high() {
        agreement("PLANNING, STEERING", "effectiveFrom: 2021");
        book.step("CycleStandardAgreed", "standard", "2021", STANDARD);
        assertThat(grade("2021-06-01")).isEqualTo(MEDIUM);
    }

    @Test
    void an_agreement_without_the_kommune_is_not_seen() {
        book.step(
                "AgreementNegotiated",
                "agreed",
                "2021",
                "agreement: awo, title: Mit der AWO, parties: [bunt, awo], effectiveFrom: 2021, terms: {fieldsOfAction: [], tasks: [], mandate: []}");
        assertThat(grade("2021-06-01")).isEqualTo(UNRECORDED);
    }

    @Test
    void the_earlier_of_notice_and_end_decides() {
        agreement("PLANNING", "effectiveFrom: 2021, effectiveUntil: 2025");
        book.step("NoticeGiven", "notice", "2021-05", "agreement: vereinbarung, endsOn: 2022-06, reason: Neuer Rat");
        book.step("AgreementEnded", "ended", "2022-09-15", "agreement: vereinbarung, reason: TERMINATED");
        assertThat(grade("2022-06-30")).isEqualTo(MEDIUM);
        assertThat(grade("2022-07-01")).isEqualTo(LOW);
        assertThat(causes("2022-07-01")).containsExactly("notice");
    }

    @Test
    void the_end_of_the_standard_closes_every_standard_begun_on_or_before_it() {
        book.step("CycleStandardEnded", "standard-ended", "2022", "reason: Neuer Rat");
        book.step("CycleStandardAgreed", "standard", "2021", STANDARD);
        book.step("CycleStandardAgreed", "standard-again", "2022-07", STANDARD);
        assertThat(grade("2022-12-31")).isEqualTo(MEDIUM);
        assertThat(causes("2022-12-31")).containsExactly("standard-again");
        assertThat(grade("2023-01-01")).isEqualTo(LOW);
        assertThat(causes("2023-01-01")).containsExactly("standard-ended");
    }

    @Test
    void a_standard_agreed_the_day_after_the_end_stays() {
        book.step("CycleStandardAgreed", "standard", "2023-01-01", STANDARD);
        book.step("CycleStandardEnded", "standard-ended", "2022", "reason: Neuer Rat");
        assertThat(grade("2024-01-01")).isEqualTo(MEDIUM);
    }

    @Test
    void a_new_standard_takes_the_place_of_the_old_one_among_the_causes() {
        book.step("CycleStandardAgreed", "old", "2021", STANDARD);
        book.step("CycleStandardAgreed", "new", "2022", STANDARD);
        assertThat(causes("2021-12-31")).containsExactly("old");
        assertThat(causes("2022-01-01")).containsExactly("new");
    }

    @Test
    void a_format_holds_through_the_last_day_of_its_end() {
        book.step("FormatAgreed", "format", "2021-05", "format: tisch, title: Runder Tisch");
        book.step("FormatEnded", "format-ended", "2022-05", "format: tisch");
        assertThat(grade("2022-05-31")).isEqualTo(MEDIUM);
        assertThat(grade("2022-06-01")).isEqualTo(LOW);
        assertThat(causes("2024-01-01")).containsExactly("format-ended");
    }

    @Test
    void on_every_day_the_terms_in_force_count() {
        agreement("PLANNING, STEERING, EVALUATION", "effectiveFrom: 2021");
        book.step("CycleStandardAgreed", "standard", "2021", STANDARD);
        amended("vereinbarung-v2", "PLANNING", "effectiveFrom: 2023, effectiveUntil: 2024");
        assertThat(grade("2022-12-31")).isEqualTo(HIGH);
        assertThat(causes("2022-12-31")).containsExactly("agreed", "standard");
        assertThat(grade("2023-01-01")).isEqualTo(MEDIUM);
        assertThat(causes("2023-01-01")).containsExactly("standard", "vereinbarung-v2");
        assertThat(causes("2025-01-01")).containsExactly("standard");
    }

    @Test
    void a_version_recorded_later_takes_the_place_also_of_one_that_was_to_begin_after_it() {
        agreement("PLANNING, STEERING, EVALUATION", "effectiveFrom: 2023");
        amended("vereinbarung-v2", "PLANNING", "effectiveFrom: 2022");
        assertThat(grade("2021-12-31")).isEqualTo(UNRECORDED);
        assertThat(causes("2022-01-01")).containsExactly("vereinbarung-v2");
        assertThat(causes("2023-01-01")).containsExactly("vereinbarung-v2");
    }

    @Test
    void a_notice_ends_every_version_also_one_recorded_after_it() {
        agreement("PLANNING", "effectiveFrom: 2021");
        book.step("NoticeGiven", "notice", "2022", "agreement: vereinbarung, endsOn: 2023, reason: Neuer Rat");
        amended("vereinbarung-v2", "PLANNING", "effectiveFrom: 2022-07");
        assertThat(causes("2023-12-31")).containsExactly("vereinbarung-v2");
        assertThat(grade("2024-01-01")).isEqualTo(LOW);
        assertThat(causes("2024-01-01")).containsExactly("notice");
    }

    @Test
    void what_arose_from_the_acceptance_of_all_is_never_the_word_of_one_side() {
        agreement("PLANNING", "effectiveFrom: 2021");
        assertThat(Told.on("2021-06-01", book).marks().oneSided()).isTrue();
        amended("vereinbarung-v2", "PLANNING", "effectiveFrom: 2022");
        assertThat(Told.on("2022-06-01", book).marks().oneSided()).isFalse();
    }

    private void amended(String stepId, String mandate, String days) {
        terms("AgreementAmended", stepId, mandate, days);
    }

    private void agreement(String mandate, String days) {
        terms("AgreementNegotiated", "agreed", mandate, days);
    }

    private void terms(String step, String stepId, String mandate, String days) {
        book.step(
                step,
                stepId,
                "2020-12",
                "agreement: vereinbarung, title: Vereinbarung, parties: [musterstadt, bunt], " + days
                        + ", terms: {fieldsOfAction: [], tasks: [], mandate: [" + mandate + "]}");
    }

    private Grade grade(String day) {
        return Told.on(day, book).grades().formalisation();
    }

    private List<String> causes(String day) {
        return Told.ids(Told.on(day, book).because().formalisation());
    }
}
