package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/**
 * A step and what became of it: of an original step with its current content, of a step about a step as it was recorded.
 *
 * @param original what the first link of its chain said: the step itself, or the step that it is about
 * @param confirmedBy the organisations that confirmed it as it says now
 * @param latest the last link of its chain: the step itself or its last correction
 * @param chain the steps about it, as they were recorded
 */
public record StandingStep(
        RecordedStep recorded,
        Step original,
        Standing standing,
        List<OrganisationId> confirmedBy,
        StepId latest,
        List<RecordedStep> chain) {
    static StandingStep of(Chain<RecordedStep> chain) {
        RecordedStep original = chain.original();
        return new StandingStep(
                original.saying(chain.content()),
                original.step(),
                standing(chain),
                original.step() instanceof AgreedTerms agreed && agreed.arose()
                        ? otherParties(agreed)
                        : by(chain.confirmations()),
                chain.latest(),
                chain.about());
    }

    private static Standing standing(Chain<RecordedStep> chain) {
        if (chain.isWithdrawn()) return Standing.WITHDRAWN;
        return chain.isCorrected() ? Standing.CORRECTED : ofContent(chain);
    }

    /** How the latest link stands, whichever it is. */
    static Standing ofContent(Chain<RecordedStep> chain) {
        if (chain.isDisputed()) return Standing.DISPUTED;
        return chain.isConfirmed() ? Standing.CONFIRMED : Standing.UNCONFIRMED;
    }

    private static List<OrganisationId> otherParties(AgreedTerms agreed) {
        return agreed.parties().stream()
                .filter(party -> !party.equals(agreed.step().by()))
                .toList();
    }

    static List<OrganisationId> by(List<RecordedStep> confirmations) {
        return confirmations.stream()
                .map(confirmed -> confirmed.step().step().by())
                .distinct()
                .toList();
    }
}
