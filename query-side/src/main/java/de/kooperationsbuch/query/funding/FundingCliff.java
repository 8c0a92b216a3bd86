package de.kooperationsbuch.query.funding;

import de.kooperationsbuch.kernel.funding.FundingEnded;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An end that draws near: the last day, within six months, of active fundings of the Verbund that nothing follows. A follow-up is another
 * funding that names this one in its grant, or that the recorded end names, unless that one was refused. Only steps that had begun on the
 * day of the view are looked at, so a warning that was right at the time stays.
 */
public record FundingCliff(LocalDate lastDay, List<FundingId> fundings) {
    private static final int MONTHS_AHEAD = 6;

    /** Those ahead on a day. */
    public static List<FundingCliff> near(LocalDate asOf, List<Funding> all, OrganisationId verbund) {
        return near(
                asOf, all.stream().filter(funding -> funding.grantedTo(verbund)).toList(), all);
    }

    /** By last day; within one day in the order in which the fundings were first recorded. */
    static List<FundingCliff> near(LocalDate asOf, List<Funding> granted, List<Funding> all) {
        Map<LocalDate, List<FundingId>> ending = new TreeMap<>();
        for (Funding funding : granted) {
            LocalDate last = funding.endSeenOn(asOf).lastDay();
            boolean near = last != null
                    && !last.isBefore(asOf)
                    && !last.isAfter(asOf.plusMonths(MONTHS_AHEAD))
                    && !funding.firstDay().isAfter(asOf)
                    && !funding.grant().firstDay().isAfter(asOf);
            if (near && all.stream().noneMatch(other -> follows(other, funding, asOf)))
                ending.computeIfAbsent(last, none -> new ArrayList<>()).add(funding.id());
        }
        return ending.entrySet().stream()
                .map(end -> new FundingCliff(end.getKey(), List.copyOf(end.getValue())))
                .toList();
    }

    private static boolean follows(Funding next, Funding funding, LocalDate asOf) {
        boolean granted = next.grant() != null && !next.grant().firstDay().isAfter(asOf);
        if (granted && funding.id().equals(next.asked().follows())) return true;
        return !next.rejectedBy(asOf)
                && funding.ends().stream()
                        .filter(end -> !end.firstDay().isAfter(asOf))
                        .anyMatch(end -> next.id().equals(((FundingEnded) end.step()).followUp()));
    }
}
