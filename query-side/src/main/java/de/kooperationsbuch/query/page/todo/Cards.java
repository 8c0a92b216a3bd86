package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.kernel.SubjectId;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.page.InShort;
import de.kooperationsbuch.query.page.InShort.Said;
import de.kooperationsbuch.query.page.Say;
import de.kooperationsbuch.query.sight.Sight;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.Look;
import de.kooperationsbuch.query.todo.Pending;
import de.kooperationsbuch.query.todo.TodoKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts what waits on cards. */
final class Cards {
    private final Sight sight;
    private final Look look;
    private final ZoneId zone;
    private final Map<SubjectId, List<OrganisationId>> sides = new HashMap<>();
    private final Map<SubjectId, InShort> names = new HashMap<>();
    private final Map<SubjectId, Standings> standings = new HashMap<>();

    Cards(Sight sight, Look look, ZoneId zone, List<CooperationSummary> cooperations) {
        this.sight = sight;
        this.look = look;
        this.zone = zone;
        cooperations.forEach(one -> sides.put(
                new SubjectId(SubjectKind.COOPERATION, one.cooperation().value()),
                List.of(one.kommune(), one.verbund())));
    }

    Card of(Pending pending) {
        SubjectId subject = pending.subject();
        return new Card(
                pending,
                sides.getOrDefault(subject, List.of(new OrganisationId(subject.slug()))),
                pending.since() == null ? null : LocalDate.ofInstant(pending.since(), zone),
                pending.kind() == TodoKind.CONFIRM_STEP ? said(pending) : say -> List.of());
    }

    private Function<Say, List<Said>> said(Pending pending) {
        Standings known = standings.computeIfAbsent(
                pending.subject(), subject -> sight.standings(look, subject.kind(), subject.slug()));
        InShort inShort = names.computeIfAbsent(pending.subject(), subject -> InShort.of(known));
        return say -> known.chain(pending.stepId())
                .map(chain -> inShort.fields(chain.content(), say))
                .orElse(List.of());
    }
}
