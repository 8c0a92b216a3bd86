package de.kooperationsbuch.query.page.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoKind;
import de.kooperationsbuch.query.todo.TodoList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NextDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void the_first_day_beyond_the_horizon_is_found() {
        assertThat(NextDue.after(TODAY, day -> list(day, TODAY.plusDays(190), TODAY.plusDays(170))))
                .contains(TODAY.plusDays(170));
    }

    @Test
    void what_has_no_day_or_lies_too_far_ahead_is_no_next_date() {
        assertThat(NextDue.after(TODAY, day -> list(day, null, TODAY.plusYears(5))))
                .isEmpty();
    }

    /** As the list does, it looks 60 days ahead. */
    private static TodoList list(LocalDate day, LocalDate... due) {
        List<Pending> pending = Stream.of(due)
                .filter(one -> one == null || !one.isAfter(day.plusDays(60)))
                .map(NextDueTest::pending)
                .toList();
        return new TodoList(new OrganisationId("bunt"), day, Instant.EPOCH, pending);
    }

    private static Pending pending(LocalDate due) {
        return new Pending(
                TodoKind.BLOCK_DUE,
                SubjectId.parse("cooperation:lindenau-bunt"),
                null,
                due,
                null,
                List.of(),
                "/api",
                null);
    }
}
