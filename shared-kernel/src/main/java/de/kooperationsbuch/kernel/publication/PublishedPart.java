package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.cooperation.CycleStandardAgreed;
import de.kooperationsbuch.kernel.cooperation.CycleStandardEnded;
import de.kooperationsbuch.kernel.cooperation.FormatAgreed;
import de.kooperationsbuch.kernel.cooperation.FormatEnded;
import de.kooperationsbuch.kernel.cycle.CycleStep;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.network.NetworkStep;
import de.kooperationsbuch.kernel.placement.PlacementStep;
import de.kooperationsbuch.kernel.space.SpaceStep;
import java.util.Optional;

/** The parts of a cooperation that can be made public, each as a whole. */
public enum PublishedPart {
    /** The constellation: type, tendency and marks, the formats on which it rests, assessments and aspirations. */
    PLACEMENT,
    /** The yearly work: standard, cycles, blocks, rooms. */
    CYCLE,
    FUNDING,
    /** The Verbund's place on the map of its Kommune. */
    NETWORK,
    AGREEMENTS;

    /** The part to which a step belongs; none for the frame of a cooperation, for ratings, and for steps about organisations. */
    public static Optional<PublishedPart> of(Step step) {
        if (step instanceof PlacementStep || step instanceof FormatAgreed || step instanceof FormatEnded)
            return Optional.of(PLACEMENT);
        if (step instanceof PartnershipRated) return Optional.empty();
        if (step instanceof CycleStep || step instanceof SpaceStep) return Optional.of(CYCLE);
        if (step instanceof CycleStandardAgreed || step instanceof CycleStandardEnded) return Optional.of(CYCLE);
        if (step instanceof FundingStep) return Optional.of(FUNDING);
        if (step instanceof NetworkStep) return Optional.of(NETWORK);
        return step instanceof AgreementStep ? Optional.of(AGREEMENTS) : Optional.empty();
    }
}
