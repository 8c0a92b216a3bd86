package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.funding.FundingId;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A funding and those who receive or pass on its money, or for whom it was applied: the same who may record that it was paid and reported on. */
public record FundingParties(FundingId funding, List<OrganisationId> parties) {

    /**
     * By id, as the steps have it now.
     *
     * @param current the steps of a cooperation that count
     */
    static List<FundingParties> of(List<RecordedStep> current) {
        Map<FundingId, FundingGranted> terms = new TreeMap<>(Comparator.comparing(FundingId::value));
        for (RecordedStep recorded : current)
            if (recorded.step() instanceof FundingApplied applied)
                terms.put(applied.funding(), FundingGranted.asAppliedFor(applied));
            else if (recorded.step() instanceof FundingGranted granted)
                terms.merge(granted.funding(), granted, (application, grant) -> grant.over(application));
        return terms.values().stream()
                .map(asked -> new FundingParties(asked.funding(), parties(asked)))
                .toList();
    }

    private static List<OrganisationId> parties(FundingGranted asked) {
        return Stream.of(asked.recipient(), asked.passedOnBy())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
