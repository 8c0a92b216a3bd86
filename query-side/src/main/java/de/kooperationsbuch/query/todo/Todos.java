package de.kooperationsbuch.query.todo;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.sight.Parties;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.steps.Opening;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that waits for one organisation: in the cooperations that concern it, on the maps of their Kommunen, and on its own. Which cooperations those are
 * is told by what the look knows; the summaries, which know more, only say where to look.
 */
final class Todos {
    private Todos() {}

    /** @param cooperations all there ever were; those that the look does not know yet, or knows as withdrawn, are passed over */
    static List<Pending> of(Look look, List<CooperationSummary> cooperations, Asker asker, LocalDate asOf) {
        List<Pending> pending = new ArrayList<>();
        Set<OrganisationId> maps = new TreeSet<>(Comparator.comparing(OrganisationId::value));
        maps.add(asker.organisation());
        if (asker.partOf() != null) maps.add(asker.partOf());
        for (CooperationSummary summary : cooperations) {
            if (!asker.isAmong(summary.readers().parties())) continue;
            List<RecordedStep> known = look.steps(
                    new SubjectId(SubjectKind.COOPERATION, summary.cooperation().value()));
            Standings standings = Standings.of(known);
            if (standings.current().isEmpty() || !asker.isAmong(Parties.of(known, standings))) continue;
            maps.add(Opening.of(standings.current()).kommune());
            pending.addAll(CooperationTodo.of(standings, asOf).waitingFor(asker));
        }
        maps.forEach(kommune -> pending.addAll(onMap(look, kommune, asker)));
        return pending;
    }

    private static List<Pending> onMap(Look look, OrganisationId kommune, Asker asker) {
        SubjectId map = new SubjectId(SubjectKind.KOMMUNE, kommune.value());
        return new Words(new Place(map), asker)
                .in(Standings.of(look.steps(map)))
                .toList();
    }
}
