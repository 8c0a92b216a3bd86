package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What waits for an organisation on a day, as known at an instant, not yet put into words.
 *
 * @param pending the most urgent first, in the order of {@link Urgency}
 */
public record TodoList(OrganisationId organisation, LocalDate asOf, Instant knownAt, List<Pending> pending) {
    /**
     * As far as the reader may see it.
     *
     * @param cooperations all there ever were
     * @throws de.kooperationsbuch.kernel.problem.Refusal if the organisation is not known, or the reader may not see what waits for it
     */
    public static TodoList seen(
            String organisation, LocalDate day, Look look, List<CooperationSummary> cooperations, Sight sight) {
        sight.require(Act.SEE_TODO, SubjectKind.ORGANISATION, organisation);
        Standings.of(look, SubjectKind.ORGANISATION, organisation);
        Asker asker = Asker.of(Standings.of(sight.look(Optional.empty()), SubjectKind.ORGANISATION, organisation));
        List<Pending> pending = Todos.of(look, cooperations, asker, day).stream()
                .filter(waiting -> sight.isToDo(asker.organisation()) || sight.isWhole(waiting.subject()))
                .sorted(Urgency.on(day))
                .toList();
        return new TodoList(asker.organisation(), day, look.knownAt(), pending);
    }
}
