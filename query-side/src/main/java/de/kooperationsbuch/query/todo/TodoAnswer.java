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
    static TodoAnswer of(
            OrganisationId organisation, LocalDate asOf, Instant knownAt, List<Pending> pending, Locale language) {
        return new TodoAnswer(
                organisation,
                asOf,
                knownAt,
                pending.stream()
                        .sorted(Urgency.on(asOf))
                        .map(next -> TodoItem.of(next, language))
                        .toList());
    }
}
