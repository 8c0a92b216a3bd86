package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.standing.Standings;
import java.util.Optional;

/**
 * A standard that one side recorded and the other one has not confirmed.
 *
 * @param waitsFor the other side
 */
public record ProposedStandard(CycleStandardAgreed standard, OrganisationId waitsFor, PartnerSide answering) {
    /** None if it is confirmed, or was recorded by neither side. */
    static Optional<ProposedStandard> of(CycleStandardAgreed standard, Standings standings, CooperationOpened opened) {
        boolean confirmed = standings
                .standing(standard.stepId())
                .filter(step -> !step.confirmedBy().isEmpty())
                .isPresent();
        return Partners.of(opened)
                .side(standard.step())
                .filter(side -> !confirmed)
                .map(side -> side == PartnerSide.VERBUND
                        ? new ProposedStandard(standard, opened.kommune(), PartnerSide.KOMMUNE)
                        : new ProposedStandard(standard, opened.verbund(), PartnerSide.VERBUND));
    }

    public OrganisationId by() {
        return standard.step().by();
    }

    boolean isAnsweredBy(OwnSide own) {
        return own.side() == answering;
    }
}
