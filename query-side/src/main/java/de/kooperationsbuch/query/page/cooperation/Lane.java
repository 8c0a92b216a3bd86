package de.kooperationsbuch.query.page.cooperation;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.network.NetworkStep;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.space.SpaceStep;

/** The lanes of the line of time, from top to bottom. */
enum Lane {
    AGREEMENTS,
    CYCLE,
    FUNDING,
    SEATS,
    SPACES,
    PLACEMENT,
    /** What both sides made of it all; also where the frame of the cooperation is drawn. */
    SIDES;

    static Lane of(Step step) {
        if (step instanceof AgreementStep) return AGREEMENTS;
        if (step instanceof CycleStep || step instanceof CycleStandardAgreed || step instanceof CycleStandardEnded)
            return CYCLE;
        if (step instanceof FundingStep) return FUNDING;
        if (step instanceof NetworkStep) return SEATS;
        if (step instanceof SpaceStep) return SPACES;
        boolean placed = step instanceof PlacementStep || step instanceof FormatAgreed || step instanceof FormatEnded;
        return placed ? PLACEMENT : SIDES;
    }
}
