package de.kooperationsbuch.query.standing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private final Book book =
            Book.openedIn("2020").step("FormatAgreed", "format", "2021", "format: tisch, title: Runder Tisch");

    @Test
    void a_step_is_the_word_of_one_side_until_the_other_confirms_it() {
        assertThat(row("format")).isEqualTo("UNCONFIRMED [] format");
        book.by("musterstadt").step("StepConfirmed", "confirmed", "2026", "of: format");
        assertThat(row("format")).isEqualTo("CONFIRMED [musterstadt] format");
    }

    @Test
    void a_correction_makes_it_the_word_of_one_side_again() {
        book.by("musterstadt").step("StepConfirmed", "confirmed", "2026", "of: format");
        correct("better", "format", "Lenkungskreis");
        assertThat(row("format")).isEqualTo("CORRECTED [] better");
        assertThat(row("better")).isEqualTo("UNCONFIRMED [] better");
        book.by("musterstadt").step("StepConfirmed", "again", "2026", "of: better");
        assertThat(row("format")).isEqualTo("CORRECTED [musterstadt] better");
        assertThat(row("better")).isEqualTo("CONFIRMED [musterstadt] better");
        assertThat(row("confirmed")).isEqualTo("UNCONFIRMED [] confirmed");
    }

    @Test
    void a_row_says_what_the_last_correction_made_of_the_step_and_when_it_was_first_recorded() {
        correct("better", "format", "Lenkungskreis");
        correct("best", "better", "Beirat");
        StandingStep row = standings().rows().get(1);
        assertThat(((FormatAgreed) row.recorded().step()).title()).isEqualTo("Beirat");
        assertThat(row.recorded().step().stepId()).isEqualTo(new StepId("format"));
        assertThat(row.recorded().position()).isEqualTo(2);
        assertThat(row.chain()).extracting(RecordedStep::position).containsExactly(3L, 4L);
        assertThat(standings().rows()).hasSize(2);
        assertThat(row("better")).isEqualTo("CORRECTED [] best");
    }

    @Test
    void a_correction_taken_back_leaves_what_was_before_it() {
        correct("better", "format", "Lenkungskreis");
        book.step("StepWithdrawn", "back", "2026", "of: better, reason: Falsch");
        assertThat(row("format")).isEqualTo("UNCONFIRMED [] format");
        assertThat(row("better")).isEqualTo("WITHDRAWN [] format");
        assertThat(standings().current()).extracting(RecordedStep::position).containsExactly(1L, 2L);
    }

    @Test
    void a_withdrawn_step_keeps_its_row_but_counts_no_more() {
        book.step("StepWithdrawn", "back", "2026", "of: format, reason: Falsch");
        assertThat(row("format")).isEqualTo("WITHDRAWN [] format");
        assertThat(standings().current()).extracting(RecordedStep::position).containsExactly(1L);
    }

    @Test
    void a_dispute_goes_before_a_confirmation_until_every_side_regards_it_as_settled() {
        book.by("musterstadt").step("StepConfirmed", "confirmed", "2026", "of: format");
        book.step("StepDisputed", "disputed", "2026", "of: format, reason: Nie");
        assertThat(row("format")).isEqualTo("DISPUTED [musterstadt] format");
        book.step("DisputeSettled", "ours", "2026", "of: format, result: STANDS");
        assertThat(row("format")).startsWith("DISPUTED");
        book.by("bunt").step("DisputeSettled", "theirs", "2026", "of: format, result: STANDS");
        assertThat(row("format")).isEqualTo("CONFIRMED [musterstadt] format");
    }

    @Test
    void what_all_accepted_is_confirmed_by_the_parties_but_the_last_to_accept() {
        book.step(
                "AgreementNegotiated",
                "vereinbarung-v1",
                "2021",
                "agreement: vereinbarung, title: Vereinbarung, parties: [awo, bunt, musterstadt], effectiveFrom: 2021, "
                        + "terms: {fieldsOfAction: [], tasks: [], mandate: []}");
        assertThat(row("vereinbarung-v1")).isEqualTo("CONFIRMED [awo, musterstadt] vereinbarung-v1");
    }

    @Test
    void what_is_about_a_correction_names_it() {
        correct("better", "format", "Lenkungskreis");
        book.by("musterstadt").step("StepDisputed", "disputed", "2026", "of: better, reason: Nie");
        assertThat(standing("better").chain()).hasSize(1);
        assertThat(standing("disputed").chain()).isEmpty();
        assertThat(row("better")).isEqualTo("DISPUTED [] better");
    }

    @Test
    void before_a_correction_was_known_the_old_content_counts() {
        correct("better", "format", "Lenkungskreis");
        List<RecordedStep> before = book.cooperation().subList(0, 2);
        assertThat(Standings.of(before).current()).isEqualTo(before);
        assertThat(standings().current()).isNotEqualTo(before);
    }

    private void correct(String stepId, String of, String title) {
        book.by("bunt")
                .step("StepCorrected", stepId, "2026", "of: %s, data: {format: tisch, title: %s}".formatted(of, title));
    }

    private String row(String stepId) {
        StandingStep standing = standing(stepId);
        return standing.standing() + " " + standing.confirmedBy() + " " + standing.latest();
    }

    private StandingStep standing(String stepId) {
        return standings().standing(new StepId(stepId)).orElseThrow();
    }

    private Standings standings() {
        return Standings.of(book.cooperation());
    }
}
