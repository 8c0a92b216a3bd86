package de.kooperationsbuch.query.sight;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.funding.FundingApplied;
import de.kooperationsbuch.kernel.funding.FundingGranted;
import de.kooperationsbuch.kernel.json.CorrectedContent;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.query.standing.Standings;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a cooperation ever concerned: its Kommune and its Verbund, parties of its agreements, those who receive or pass on its money. Once named stays named,
 * whatever was withdrawn or corrected since, so that what is known later never names fewer.
 */
public final class Parties {
    private Parties() {}

    /**
     * By slug, each once.
     *
     * @param known every known step of the cooperation
     * @param standings how they stand
     */
    public static List<OrganisationId> of(List<RecordedStep> known, Standings standings) {
        return known.stream()
                .map(recorded -> said(recorded.step(), standings))
                .flatMap(Parties::in)
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .toList();
    }

    private static Step said(Step step, Standings standings) {
        return step instanceof StepCorrected correction
                ? CorrectedContent.of(
                        standings
                                .chain(correction.stepId())
                                .orElseThrow()
                                .original()
                                .step(),
                        correction)
                : step;
    }

    private static Stream<OrganisationId> in(Step step) {
        if (step instanceof CooperationOpened opened) return Stream.of(opened.kommune(), opened.verbund());
        if (step instanceof NegotiationOpened opened) return opened.parties().stream();
        if (step instanceof AgreedTerms agreed) return agreed.parties().stream();
        if (step instanceof FundingApplied applied) return named(applied.recipient(), applied.passedOnBy());
        return step instanceof FundingGranted granted
                ? named(granted.recipient(), granted.passedOnBy())
                : Stream.empty();
    }

    private static Stream<OrganisationId> named(
            @Nullable OrganisationId recipient, @Nullable OrganisationId passedOnBy) {
        return Stream.of(Optional.ofNullable(recipient), Optional.ofNullable(passedOnBy))
                .flatMap(Optional::stream);
    }
}
