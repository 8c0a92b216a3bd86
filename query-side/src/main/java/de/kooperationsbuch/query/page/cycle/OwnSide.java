package de.kooperationsbuch.query.page.cycle;

import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.cooperation.CooperationOpened;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.query.sight.Sight;
import java.util.Optional;

/** The side of a cooperation for which its reader records: the Verbund itself, else the Kommune or one of its offices. */
record OwnSide(OrganisationId organisation, PartnerSide side) {
    /** None for those who only read, and for those who record no more than what concerns them. */
    static Optional<OwnSide> of(Sight sight, CooperationOpened opened) {
        String cooperation = opened.step().subject().slug();
        boolean records = sight.of(SubjectKind.COOPERATION, cooperation).recordsAsOwner();
        return sight.organisation()
                .filter(reader -> records)
                .map(reader -> reader.equals(opened.verbund())
                        ? new OwnSide(opened.verbund(), PartnerSide.VERBUND)
                        : new OwnSide(opened.kommune(), PartnerSide.KOMMUNE));
    }
}
