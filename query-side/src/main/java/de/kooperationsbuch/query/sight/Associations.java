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
        TreeMap<String, OrganisationId> members = new TreeMap<>();
        Standings.of(verbund).current().stream()
                .sorted(comparing(RecordedStep::firstDay).thenComparing(RecordedStep::position))
                .forEach(recorded -> {
                    if (recorded.step() instanceof MemberJoined joined)
                        joined.member().organisation().ifPresent(member -> members.put(member.value(), member));
                    else if (recorded.step() instanceof MemberLeft left)
                        members.remove(left.member().value());
                });
        return List.copyOf(members.values());
    }
}
