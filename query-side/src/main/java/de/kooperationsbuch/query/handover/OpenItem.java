package de.kooperationsbuch.query.handover;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.todo.Asker;
import de.kooperationsbuch.query.todo.CooperationTodo;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoItem;
import de.kooperationsbuch.query.todo.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that waits for one side or for both.
 *
 * @param waitsFor the sides, the Kommune first
 */
record OpenItem(@JsonUnwrapped TodoItem item, List<OrganisationId> waitsFor) {
    /** The most urgent first, as in the list of what is to be done. */
    static List<OpenItem> of(CooperationTodo todo, List<OrganisationId> sides, LocalDate asOf, Locale language) {
        Map<Pending, List<OrganisationId>> waiting = new HashMap<>();
        for (OrganisationId side : sides)
            for (Pending pending : todo.waitingFor(Asker.of(side)))
                waiting.computeIfAbsent(pending, none -> new ArrayList<>()).add(side);
        return waiting.keySet().stream()
                .sorted(Urgency.on(asOf))
                .map(pending -> new OpenItem(TodoItem.of(pending, language), waiting.get(pending)))
                .toList();
    }
}
