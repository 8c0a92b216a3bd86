package de.kooperationsbuch.query.balance;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.Channel;
import de.kooperationsbuch.kernel.json.BookMapper;
import de.kooperationsbuch.query.asking.Period;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static final String TALK = "participants: [bunt, musterstadt]";
    private static final String TERMS = "terms: {fieldsOfAction: [], tasks: [], mandate: []}, effectiveFrom: 2021";
    private static final String PARTIES = "title: Haus, parties: [bunt, musterstadt]";
    private final Book book = Book.openedIn("2020");

    @Test
    void a_step_is_confirmed_once_the_other_side_said_so() {
        talk("bunt", "talk");
        word("musterstadt", "StepConfirmed", "yes", "of: opened");
        assertThat(balance().steps()).isEqualTo(2);
        assertThat(balance().confirmed()).isEqualTo(1);
        assertThat(balance().confirmedShare()).isEqualByComparingTo("0.5");
    }

    @Test
    void without_steps_there_is_no_share() {
        Balance before = Balance.of(Standings.of(book.cooperation()), days(null, "2019-12-31"));
        assertThat(before.steps()).isZero();
        assertThat(before.confirmedShare()).isNull();
        assertThat(BookMapper.mapper().writeValueAsString(before))
                .contains("\"confirmedShare\":null", "\"medianDaysToAnswer\":{\"kommune\":null,\"verbund\":null}");
    }

    @Test
    void views_moves_and_words_on_steps_need_no_confirmation() {
        book.step("AspirationDeclared", "aim", "2021", "type: III");
        book.step("PlacementAssessed", "view", "2021", "type: I, rationale: Projekte");
        book.step("NegotiationOpened", "talks", "2021", "agreement: haus, subject: Haus, " + PARTIES);
        book.step("ProposalTabled", "first", "2021", "agreement: haus, " + TERMS);
        word("musterstadt", "StepConfirmed", "yes", "of: opened");
        assertThat(balance().steps()).isEqualTo(1);
        assertThat(balance().proposalsTabled()).isEqualTo(new ByAuthor(0, 1, 0));
    }

    @Test
    void what_arose_from_the_acceptance_of_all_is_confirmed_and_waits_for_nobody() {
        book.step("AgreementNegotiated", "haus-v1", "2021", "agreement: haus, " + PARTIES + ", " + TERMS);
        book.step("AgreementNegotiated", "old", "2021", "agreement: alt, " + PARTIES + ", " + TERMS);
        assertThat(balance().confirmed()).isEqualTo(1);
        assertThat(balance().unanswered()).isEqualTo(new Waiting(2, 0));
    }

    @Test
    void a_withdrawn_step_counts_nowhere_and_a_withdrawn_correction_leaves_the_step() {
        talk("bunt", "gone");
        word("bunt", "StepWithdrawn", "back", "of: gone, reason: doppelt");
        word("bunt", "StepCorrected", "right", "of: opened, effectiveOn: 2019");
        word("bunt", "StepWithdrawn", "left", "of: right, reason: doch nicht");
        assertThat(balance().steps()).isEqualTo(1);
        assertThat(Balance.of(Standings.of(book.cooperation()), days("2020-01-01", null))
                        .steps())
                .isEqualTo(1);
    }

    @Test
    void the_office_of_the_kommune_counts_for_it_and_third_parties_for_neither() {
        talk("musterstadt", "ours");
        talk("sozialamt", "office");
        talk("jobcenter", "third");
        assertThat(balance().recordedBy()).isEqualTo(new ByAuthor(2, 1, 1));
        assertThat(balance().unanswered()).isEqualTo(new Waiting(2, 3));
    }

    @Test
    void an_imported_step_waits_for_both_sides() {
        book.through(Channel.IMPORT);
        talk("musterstadt", "old");
        assertThat(balance().imported()).isEqualTo(1);
        assertThat(balance().recordedBy()).isEqualTo(new ByAuthor(1, 1, 0));
        assertThat(balance().unanswered()).isEqualTo(new Waiting(2, 1));
    }

    @Test
    void a_step_belongs_to_the_period_that_holds_its_first_day_as_corrected() {
        assertThat(Balance.of(Standings.of(book.cooperation()), days("2020-01-01", "2020-01-01"))
                        .steps())
                .isEqualTo(1);
        assertThat(Balance.of(Standings.of(book.cooperation()), days("2020-01-02", null))
                        .steps())
                .isZero();
        word("bunt", "StepCorrected", "right", "of: opened, effectiveOn: 2020-02");
        assertThat(Balance.of(Standings.of(book.cooperation()), days("2020-01-02", null))
                        .steps())
                .isEqualTo(1);
    }

    @Test
    void the_days_to_an_answer_are_whole_days_since_the_link_was_recorded() {
        book.at("2026-01-01T12:00:00Z");
        talk("bunt", "talk");
        book.at("2026-01-04T11:59:59Z");
        word("sozialamt", "StepConfirmed", "yes", "of: talk");
        assertThat(balance().medianDaysToAnswer().kommune()).isEqualTo("2.0");
        assertThat(balance().medianDaysToAnswer().verbund()).isNull();
    }

    @Test
    void only_the_first_word_on_each_link_counts_and_a_correction_is_a_link_of_its_own() {
        book.at("2026-01-01T00:00:00Z");
        talk("bunt", "talk");
        book.at("2026-01-11T00:00:00Z");
        word("musterstadt", "StepDisputed", "no", "of: talk, reason: anders");
        book.at("2026-01-21T00:00:00Z");
        word("musterstadt", "StepConfirmed", "yet", "of: talk");
        book.at("2026-02-01T00:00:00Z");
        word("bunt", "StepCorrected", "right", "of: talk, effectiveOn: 2022");
        assertThat(balance().unanswered()).isEqualTo(new Waiting(2, 0));
        book.at("2026-02-02T00:00:00Z");
        word("musterstadt", "StepConfirmed", "yes", "of: right");
        assertThat(balance().medianDaysToAnswer().kommune()).isEqualTo("5.5");
        assertThat(balance().answered()).isEqualTo(1);
        assertThat(balance().unanswered()).isEqualTo(new Waiting(1, 0));
    }

    @Test
    void a_dispute_is_an_answer_and_stays_open_until_both_sides_settle_it_alike() {
        word("musterstadt", "StepDisputed", "no", "of: opened, reason: anders");
        assertThat(balance().answered()).isEqualTo(1);
        assertThat(balance().unanswered()).isEqualTo(new Waiting(0, 0));
        assertThat(balance().openDisputes()).isEqualTo(1);
        word("musterstadt", "DisputeSettled", "ours", "of: opened, result: STANDS");
        assertThat(balance().openDisputes()).isEqualTo(1);
        word("bunt", "DisputeSettled", "theirs", "of: opened, result: STANDS");
        assertThat(balance().openDisputes()).isZero();
        assertThat(balance().unanswered()).isEqualTo(new Waiting(1, 0));
    }

    @Test
    void the_median_is_the_middle_or_the_mean_of_the_two_middle_ones() {
        assertThat(MedianDays.median(List.of())).isNull();
        assertThat(MedianDays.median(List.of(7L))).isEqualTo("7.0");
        assertThat(MedianDays.median(List.of(0L, 1L, 90L))).isEqualTo("1.0");
        assertThat(MedianDays.median(List.of(0L, 1L, 30L, 90L))).isEqualTo("15.5");
    }

    private void talk(String by, String stepId) {
        book.by(by).step("ExpertTalkHeld", stepId, "2021", TALK);
    }

    private void word(String by, String step, String stepId, String data) {
        book.by(by).step(step, stepId, "2026-01", data);
    }

    private Balance balance() {
        return Balance.of(Standings.of(book.cooperation()), days(null, null));
    }

    private static Period days(String from, String to) {
        return new Period(
                Optional.ofNullable(from).map(LocalDate::parse),
                Optional.ofNullable(to).map(LocalDate::parse));
    }
}
