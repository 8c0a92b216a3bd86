package de.kooperationsbuch.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Place PLACE = new Place(SubjectId.parse("cooperation:musterstadt-bunt"));

    @Test
    void overdue_comes_first_then_the_next_two_weeks_then_what_has_no_day_then_the_rest() {
        List<Pending> inOrder = List.of(
                due("2025-01-01"),
                due("2026-02-28"),
                due("2026-03-01"),
                due("2026-03-15"),
                word("older", 1),
                word("newer", 2),
                due("2026-03-16"),
                due("2026-04-01"));
        List<Pending> shuffled = new ArrayList<>(inOrder);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(Urgency.on(DAY)).toList()).isEqualTo(inOrder);
        }
    }

    @Test
    void sixty_days_ahead_is_soon_and_the_day_after_is_not() {
        assertThat(Urgency.isSoon(DAY.plusDays(60), DAY)).isTrue();
        assertThat(Urgency.isSoon(DAY.plusDays(61), DAY)).isFalse();
        assertThat(Urgency.isSoon(DAY.minusYears(1), DAY)).isTrue();
    }

    private static Pending due(String day) {
        return Pending.due(TodoKind.CLOSE_CYCLE, PLACE, null, LocalDate.parse(day), "/api/x", day);
    }

    private static Pending word(String stepId, long second) {
        return Pending.word(TodoKind.CONFIRM_STEP, PLACE, new StepId(stepId), Instant.ofEpochSecond(second));
    }
}
