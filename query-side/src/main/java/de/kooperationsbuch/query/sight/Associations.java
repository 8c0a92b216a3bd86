package de.kooperationsbuch.query.sight;

import static java.util.Comparator.comparing;

import de.kooperationsbuch.kernel.organisation.MemberJoined;
import de.kooperationsbuch.kernel.organisation.MemberLeft;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.TreeMap;

/** The member associations of a Verbund that joined and did not leave, as far as the book knows them by their slugs. */
public final class Associations {
    private Associations() {}

    /** By slug. */
    public static List<OrganisationId> of(List<RecordedStep> verbund) {
        TreeMap<String, RecordedStep> joined = new TreeMap<>();
        List<RecordedStep> current = Standings.of(verbund).current().stream()
                .sorted(comparing(RecordedStep::firstDay).thenComparing(RecordedStep::position))
                .toList();
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof MemberJoined step)
                step.member().organisation().ifPresent(member -> joined.put(member.value(), recorded));
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof MemberLeft step)
                joined.computeIfPresent(
                        step.member().value(), (member, joining) -> isAfter(recorded, joining) ? null : joining);
        return joined.keySet().stream().map(OrganisationId::new).toList();
    }

    /** In doubt, as between a year and a day in it, who left is gone. */
    private static boolean isAfter(RecordedStep leaving, RecordedStep joining) {
        int days = leaving.lastDay().compareTo(joining.firstDay());
        return days > 0 || (days == 0 && leaving.position() > joining.position());
    }
}
