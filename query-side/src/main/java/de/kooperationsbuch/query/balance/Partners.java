package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.standing.Side;

/** The two who face each other in a cooperation: the Kommune with its offices, and the Verbund. */
record Partners(Side kommune, Side verbund) {
    static Partners of(CooperationOpened opened) {
        return new Partners(new Side(opened.kommune(), true), new Side(opened.verbund(), false));
    }

    Partner author(StepHeader header) {
        if (kommune.speaksIn(header)) return Partner.KOMMUNE;
        return verbund.speaksIn(header) ? Partner.VERBUND : Partner.OTHER;
    }

    /** The partner that a side of a step is; a third party of an agreement is neither. */
    Partner partner(Side side) {
        if (kommune.organisation().equals(side.organisation())) return Partner.KOMMUNE;
        return verbund.organisation().equals(side.organisation()) ? Partner.VERBUND : Partner.OTHER;
    }
}
