package de.kooperationsbuch.query.todo;

import static de.kooperationsbuch.query.todo.TodoKind.BLOCK_DUE;
import static de.kooperationsbuch.query.todo.TodoKind.BLOCK_OVERDUE;
import static de.kooperationsbuch.query.todo.TodoKind.CLOSE_CYCLE;
import static de.kooperationsbuch.query.todo.TodoKind.REVIEW_GOAL;
import static de.kooperationsbuch.query.todo.TodoKind.STEP_AHEAD;
import static de.kooperationsbuch.query.todo.TodoKind.STEP_MISSED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.query.cast.Book;
import java.util.List;
import org.junit.jupiter.api.Test;

class CycleDutiesTest {
    private final Book book = Book.openedIn("2020")
            .step(
                    "CycleStandardAgreed",
                    "standard",
                    "2020",
                    "networkMeetings: 4, dialogConferences: 1, stadtratReports: 0, infoSessions: 0, expertTalks: 0, "
                            + "actionPlans: 0")
            .step("CycleOpened", "cycle", "2021-01-01", "cycle: jahr, from: 2021, until: 2021");

    @Test
    void the_next_block_is_due_sixty_days_ahead() {
        assertThat(blocks("2021-01-31")).isEmpty();
        assertThat(blocks("2021-02-01")).containsExactly("BLOCK_DUE - 2021-04-02");
        assertThat(blocks("2021-04-02")).containsExactly("BLOCK_DUE - 2021-04-02");
    }

    @Test
    void overdue_blocks_of_one_kind_are_one_thing_to_do_beside_the_next() {
        assertThat(blocks("2021-04-03")).containsExactly("BLOCK_OVERDUE - 2021-04-02");
        assertThat(blocks("2021-08-05"))
                .containsExactly("BLOCK_OVERDUE - 2021-04-02", "BLOCK_DUE - 2021-10-01")
                .isEqualTo(Told.lines(book, Told.OFFICE, "2021-08-05", BLOCK_DUE, BLOCK_OVERDUE));
        assertThat(Told.pending(book, Told.KOMMUNE, "2021-08-05", BLOCK_OVERDUE)
                        .get(0)
                        .facts())
                .endsWith(2L);
        assertThat(blocks("2021-12-01"))
                .containsExactly("BLOCK_OVERDUE - 2021-04-02", "BLOCK_DUE - 2021-12-31", "BLOCK_DUE - 2021-12-31");
    }

    @Test
    void a_third_party_is_not_asked_for_blocks() {
        assertThat(Told.lines(book, Told.JOBCENTER, "2021-12-31")).isEmpty();
    }

    @Test
    void a_goal_is_to_be_reviewed_from_the_last_thirty_days_of_its_cycle_on() {
        book.step(
                "ActionPlanAdopted",
                "plan",
                "2021-02",
                "title: Plan, coAuthors: [], measures: [], "
                        + "goals: [{goal: haus, title: Ein Haus}, {goal: sport, title: Sport}]");
        book.step("GoalReviewed", "seen", "2021-11", "cycle: jahr, goal: sport, status: REACHED");
        assertThat(Told.lines(book, Told.VERBUND, "2021-12-01", REVIEW_GOAL)).isEmpty();
        assertThat(Told.lines(book, Told.VERBUND, "2021-12-02", REVIEW_GOAL))
                .containsExactly("REVIEW_GOAL - 2021-12-31");
        assertThat(Told.lines(book, Told.VERBUND, "2022-03-01", REVIEW_GOAL)).hasSize(1);
    }

    @Test
    void a_cycle_whose_period_is_over_is_to_be_closed_and_then_asks_for_nothing() {
        assertThat(Told.lines(book, Told.VERBUND, "2021-12-31", CLOSE_CYCLE)).isEmpty();
        assertThat(Told.lines(book, Told.VERBUND, "2022-01-01", CLOSE_CYCLE))
                .containsExactly("CLOSE_CYCLE - 2021-12-31");
        book.step("CycleClosed", "closed", "2022-01-15", "cycle: jahr, summary: Gut, carriedOver: []");
        assertThat(Told.lines(book, Told.VERBUND, "2022-01-15")).isEmpty();
    }

    @Test
    void what_is_planned_is_ahead_for_sixty_days_and_then_missed_unless_it_happened() {
        book.step("StepScheduled", "plan", "2021-01", "block: NetworkMeetingHeld, title: Treffen, plannedOn: 2021-05");
        book.step("StepScheduled", "trip", "2021-01", "block: AwardReceived, title: Preis, plannedOn: 2022-05-02");
        assertThat(plans("2021-03-01")).isEmpty();
        assertThat(plans("2021-03-02")).containsExactly("STEP_AHEAD plan 2021-05-31");
        assertThat(plans("2021-05-31")).containsExactly("STEP_AHEAD plan 2021-05-31");
        assertThat(plans("2021-06-01")).containsExactly("STEP_MISSED plan 2021-05-31");
        assertThat(plans("2022-03-02")).containsExactly("STEP_MISSED plan 2021-05-31");
        assertThat(plans("2022-03-03")).containsExactly("STEP_MISSED plan 2021-05-31", "STEP_AHEAD trip 2022-05-02");
        book.step("NetworkMeetingHeld", "met", "2021-05-20", "participants: []");
        assertThat(plans("2021-06-01")).isEmpty();
    }

    @Test
    void a_cooperation_that_ended_asks_for_no_block() {
        book.step("CooperationEnded", "over", "2021-06-30", "reason: Neuanfang");
        assertThat(blocks("2021-06-30")).isNotEmpty();
        assertThat(blocks("2021-07-01")).isEmpty();
    }

    private List<String> blocks(String day) {
        return Told.lines(book, Told.VERBUND, day, BLOCK_DUE, BLOCK_OVERDUE);
    }

    private List<String> plans(String day) {
        return Told.lines(book, Told.VERBUND, day, STEP_AHEAD, STEP_MISSED);
    }
}
