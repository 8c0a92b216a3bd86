package de.kooperationsbuch.query.page.todo;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.Refusal;
import de.kooperationsbuch.query.cooperation.CooperationSummary;
import de.kooperationsbuch.query.sight.Sight;
import java.util.List;
import java.util.stream.Stream;

/** The organisations of which a reader may see what waits for them. */
final class Askable {
    private Askable() {}

    static List<OrganisationId> of(Sight sight, List<CooperationSummary> cooperations) {
        return cooperations.stream()
                .filter(one -> sight.allows(Act.SEE_COOPERATION, one.readers()))
                .flatMap(one -> Stream.of(one.kommune(), one.verbund()))
                .distinct()
                .filter(organisation -> isSeen(sight, organisation))
                .toList();
    }

    private static boolean isSeen(Sight sight, OrganisationId organisation) {
        try {
            return sight.of(SubjectKind.ORGANISATION, organisation.value()).allows(Act.SEE_TODO);
        } catch (Refusal unknown) {
            return false;
        }
    }
}
