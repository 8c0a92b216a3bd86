package de.kooperationsbuch.query.page.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MostUrgentTest {
    private static final Card DUE = card(TodoKind.CLOSE_CYCLE, "cycle", LocalDate.of(2026, 12, 31));

    private static Card confirmation(int number) {
        return card(TodoKind.CONFIRM_STEP, "step-" + number, null);
    }

    private static Card card(TodoKind kind, String step, @Nullable LocalDate dueOn) {
        SubjectId subject = SubjectId.parse("cooperation:lindenau-bunt");
        Pending pending = new Pending(kind, subject, new StepId(step), dueOn, null, List.of(), "/api/x", null);
        return new Card(pending, List.of(), null, say -> List.of());
    }

    private static List<Card> confirmations(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(MostUrgentTest::confirmation)
                .toList();
    }

    @Test
    void many_confirmations_do_not_hide_what_is_due() {
        List<Card> urgent =
                Stream.concat(confirmations(1, 20).stream(), Stream.of(DUE)).toList();
        List<Card> shown = MostUrgent.first(urgent, 7);
        assertThat(shown.subList(0, 5))
                .containsExactlyElementsOf(Stream.concat(confirmations(1, 4).stream(), Stream.of(DUE))
                        .toList());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(urgent);
    }

    @Test
    void where_nothing_else_waits_they_stay_as_they_are() {
        assertThat(MostUrgent.first(confirmations(1, 20), 7)).isEqualTo(confirmations(1, 20));
    }
}
