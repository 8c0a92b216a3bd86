package de.kooperationsbuch.query.todo;

import static de.kooperationsbuch.query.todo.TodoKind.AGREEMENT_EXPIRING;
import static de.kooperationsbuch.query.todo.TodoKind.AGREEMENT_REVIEW;
import static de.kooperationsbuch.query.todo.TodoKind.ANSWER_PROPOSAL;
import static de.kooperationsbuch.query.todo.TodoKind.TABLE_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementDutiesTest {
    private static final String PARTIES = "title: Haus, parties: [bunt, musterstadt, jobcenter]";
    private static final String TERMS =
            "terms: {fieldsOfAction: [], tasks: [], mandate: [], reviewMonths: 12}, effectiveFrom: 2021";
    private final Book book = Book.openedIn("2020");

    @Test
    void before_the_first_proposal_every_party_may_table_one() {
        open();
        for (Asker party : List.of(Told.VERBUND, Told.KOMMUNE, Told.JOBCENTER))
            assertThat(moves(party)).containsExactly("TABLE_PROPOSAL talks -");
        assertThat(moves(Told.OFFICE)).isEmpty();
    }

    @Test
    void a_proposal_waits_for_those_who_have_not_accepted_it() {
        open();
        book.step("ProposalTabled", "first", "2021", "agreement: haus, " + TERMS);
        assertThat(moves(Told.VERBUND)).isEmpty();
        assertThat(moves(Told.KOMMUNE)).containsExactly("ANSWER_PROPOSAL first -");
        book.by("musterstadt").step("ProposalAccepted", "yes", "2021", "agreement: haus, version: 1");
        assertThat(moves(Told.KOMMUNE)).isEmpty();
        assertThat(Told.pending(book, Told.JOBCENTER, "2021-06-01", ANSWER_PROPOSAL))
                .extracting(pending -> pending.stepId() + " " + pending.link() + " " + pending.facts())
                .containsExactly("first /api/cooperations/musterstadt-bunt/agreements/haus [Haus, bunt, 1]");
    }

    @Test
    void whoever_rejected_a_proposal_is_to_table_another_or_to_accept_it_after_all() {
        open();
        book.step("ProposalTabled", "first", "2021", "agreement: haus, " + TERMS);
        book.by("musterstadt").step("ProposalRejected", "no", "2021", "agreement: haus, version: 1, reason: Zu eng");
        assertThat(moves(Told.KOMMUNE)).containsExactly("TABLE_PROPOSAL first -");
        assertThat(moves(Told.JOBCENTER)).containsExactly("ANSWER_PROPOSAL first -");
        assertThat(moves(Told.VERBUND)).isEmpty();
        book.step("ProposalTabled", "second", "2021", "agreement: haus, " + TERMS.replace("12", "6"));
        assertThat(moves(Told.KOMMUNE)).isEmpty();
        assertThat(moves(Told.VERBUND)).containsExactly("ANSWER_PROPOSAL second -");
    }

    @Test
    void a_negotiation_that_was_broken_off_waits_for_nobody() {
        open();
        book.step("NegotiationBrokenOff", "off", "2021", "agreement: haus, reason: Haushalt");
        assertThat(moves(Told.KOMMUNE)).isEmpty();
    }

    @Test
    void a_review_is_told_sixty_days_ahead_and_an_end_six_months() {
        book.step(
                "AgreementNegotiated",
                "agreed",
                "2021",
                "agreement: haus, " + PARTIES + ", " + TERMS + ", effectiveUntil: 2022-12");
        assertThat(dates("2021-11-01")).isEmpty();
        assertThat(dates("2021-11-02")).containsExactly("AGREEMENT_REVIEW agreed 2022-01-01");
        assertThat(dates("2022-06-30")).isEmpty();
        assertThat(dates("2022-07-01")).containsExactly("AGREEMENT_EXPIRING agreed 2022-12-31");
        assertThat(dates("2023-01-01")).isEmpty();
    }

    @Test
    void an_ended_cooperation_asks_for_no_move() {
        open();
        book.step("CooperationEnded", "over", "2021-05-31", "reason: Neuanfang");
        assertThat(Told.lines(book, Told.KOMMUNE, "2021-05-31", TABLE_PROPOSAL)).hasSize(1);
        assertThat(Told.lines(book, Told.KOMMUNE, "2021-06-01", TABLE_PROPOSAL)).isEmpty();
    }

    private void open() {
        book.step("NegotiationOpened", "talks", "2021", "agreement: haus, subject: Haus, " + PARTIES);
    }

    private List<String> moves(Asker asker) {
        return Told.lines(book, asker, "2021-06-01", ANSWER_PROPOSAL, TABLE_PROPOSAL);
    }

    private List<String> dates(String day) {
        return Told.lines(book, Told.JOBCENTER, day, AGREEMENT_REVIEW, AGREEMENT_EXPIRING);
    }
}
