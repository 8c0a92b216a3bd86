package de.kooperationsbuch.kernel.standing;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import java.util.List;
import java.util.Optional;

/** The two who face each other in a cooperation: the Kommune with its offices, and the Verbund. */
public record Partners(Side kommune, Side verbund) {
    public static Partners of(CooperationOpened opened) {
        return new Partners(new Side(opened.kommune(), true), new Side(opened.verbund(), false));
    }

    public List<Side> both() {
        return List.of(kommune, verbund);
    }

    /** The side for which an author speaks; others speak for none. */
    public Optional<PartnerSide> side(StepHeader author) {
        if (kommune.speaksIn(author)) return Optional.of(PartnerSide.KOMMUNE);
        return verbund.speaksIn(author) ? Optional.of(PartnerSide.VERBUND) : Optional.empty();
    }

    /** The partner that somebody concerned by a step is; a third party of an agreement is neither. */
    public Optional<PartnerSide> side(Side concerned) {
        if (kommune.organisation().equals(concerned.organisation())) return Optional.of(PartnerSide.KOMMUNE);
        return verbund.organisation().equals(concerned.organisation())
                ? Optional.of(PartnerSide.VERBUND)
                : Optional.empty();
    }
}
