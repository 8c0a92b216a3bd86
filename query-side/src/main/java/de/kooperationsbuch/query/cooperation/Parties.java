package de.kooperationsbuch.query.cooperation;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whom a cooperation concerns by its agreements and fundings: who is a party, who receives money. By slug, each once. */
final class Parties {
    private Parties() {}

    /** @param known also what was withdrawn or corrected since */
    static List<OrganisationId> of(List<RecordedStep> known, Standings standings) {
        return Stream.concat(known.stream(), standings.current().stream())
                .map(RecordedStep::step)
                .flatMap(Parties::in)
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    private static Stream<OrganisationId> in(Step step) {
        if (step instanceof NegotiationOpened opened) return opened.parties().stream();
        if (step instanceof AgreedTerms agreed) return agreed.parties().stream();
        if (step instanceof FundingApplied applied) return Stream.ofNullable(applied.recipient());
        return step instanceof FundingGranted granted ? Stream.ofNullable(granted.recipient()) : Stream.empty();
    }
}
