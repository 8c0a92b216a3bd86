package de.kooperationsbuch.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cast.Book;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.todo.CooperationTodo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpenItemTest {
    private static final List<OrganisationId> SIDES = List.of(new OrganisationId("musterstadt"), Book.VERBUND);

    @Test
    void what_waits_for_both_sides_is_told_once() {
        Book book = Book.openedIn("2020")
                .step("StepScheduled", "plan", "2021", "block: AwardReceived, title: Preis, plannedOn: 2021-05-02");
        LocalDate day = LocalDate.of(2021, 6, 1);
        CooperationTodo todo = CooperationTodo.of(Standings.of(book.cooperation()), day);
        assertThat(OpenItem.of(todo, SIDES, day, Locale.ENGLISH))
                .extracting(open -> open.item().kind() + " " + open.item().stepId() + " " + open.waitsFor())
                .containsExactly(
                        "STEP_MISSED plan [musterstadt, bunt]",
                        "CONFIRM_STEP opened [musterstadt]",
                        "CONFIRM_STEP plan [musterstadt]");
    }
}
