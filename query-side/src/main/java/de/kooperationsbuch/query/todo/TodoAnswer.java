package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What waits for an organisation on a day, as known at an instant.
 *
 * @param items the most urgent first, in the order of {@link Urgency}
 */
record TodoAnswer(OrganisationId organisation, LocalDate asOf, Instant knownAt, List<TodoItem> items) {
    static TodoAnswer of(TodoList list, Locale language) {
        return new TodoAnswer(
                list.organisation(),
                list.asOf(),
                list.knownAt(),
                list.pending().stream().map(next -> TodoItem.of(next, language)).toList());
    }
}
