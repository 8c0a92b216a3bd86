package de.kooperationsbuch.query.cycle;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.Optional;

/** For which side of the cooperation somebody speaks: offices of the Kommune for the Kommune, others for none. */
record Partners(Side kommune, Side verbund) {
    static Partners of(CooperationOpened opened) {
        return new Partners(new Side(opened.kommune(), true), new Side(opened.verbund(), false));
    }

    Optional<PartnerSide> side(StepHeader header) {
        if (kommune.speaksIn(header)) return Optional.of(PartnerSide.KOMMUNE);
        return verbund.speaksIn(header) ? Optional.of(PartnerSide.VERBUND) : Optional.empty();
    }
}
