package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Looks for the first thing to come where nothing waits now: the same list, asked of days to come. */
final class NextDue {
    private static final int DAYS_AT_ONCE = 60;
    private static final int TIMES = 12;

    private NextDue() {}

    /** @param lists what waits on a day if nothing happens until then */
    static Optional<LocalDate> after(LocalDate today, Function<LocalDate, TodoList> lists) {
        return IntStream.rangeClosed(1, TIMES)
                .mapToObj(time -> first(lists.apply(today.plusDays((long) time * DAYS_AT_ONCE)), today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> first(TodoList list, LocalDate today) {
        return list.pending().stream()
                .map(Pending::dueOn)
                .filter(Objects::nonNull)
                .filter(today::isBefore)
                .min(LocalDate::compareTo);
    }
}
