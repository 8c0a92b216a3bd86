package de.kooperationsbuch.query.standing;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.NegotiationMove;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.organisation.OrganisationStep;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.standing.StepAboutStep;

/** Which steps need the word of the other side: all but views of one's own, moves of a negotiation, what an organisation says of itself, and words on steps. */
public final class Confirmable {
    private Confirmable() {}

    public static boolean is(Step step) {
        return !(step instanceof PlacementStep
                || step instanceof PartnershipRated
                || step instanceof NegotiationMove
                || step instanceof OrganisationStep
                || step instanceof StepAboutStep);
    }
}
