package de.kooperationsbuch.query.sight;

import static de.kooperationsbuch.kernel.access.Act.RECORD_STEP;
import static de.kooperationsbuch.kernel.access.Act.SEE_AGREEMENTS;
import static de.kooperationsbuch.kernel.access.Act.SEE_COOPERATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_CYCLE;
import static de.kooperationsbuch.kernel.access.Act.SEE_EVERYTHING_OF_A_COOPERATION;
import static de.kooperationsbuch.kernel.access.Act.SEE_FUNDING;
import static de.kooperationsbuch.kernel.access.Act.SEE_PLACEMENT;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Act;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.cooperation.FrameStep;
import de.kooperationsbuch.kernel.cycle.PartnershipRated;
import de.kooperationsbuch.kernel.funding.FundingStep;
import de.kooperationsbuch.kernel.publication.PublishedPart;
import de.kooperationsbuch.kernel.standing.Side;
import java.util.EnumSet;
import java.util.Set;

/** What a caller may see of a cooperation: the whole, the parts that are public, or what concerns its organisation. */
final class CooperationSight extends SubjectSight {
    private final Readership readers;
    private final Set<Bond> bonds = EnumSet.noneOf(Bond.class);

    CooperationSight(Reader reader, Readership readers) {
        super(reader, SubjectKind.COOPERATION);
        this.readers = readers;
        if (reader.is(readers.kommune()) || reader.is(readers.verbund())) bonds.add(Bond.OWN);
        if (readers.isJoinedBy(reader)) bonds.add(Bond.MEMBER_ASSOCIATION);
        if (reader.isAmong(readers.parties())) bonds.add(Bond.CONCERNED);
        if (reader.caller().isAssigned(readers.kommune())) bonds.add(Bond.ASSIGNED);
    }

    @Override
    Set<Bond> bonds(Act act) {
        Set<Bond> held = with(Bond.PUBLISHED, isPublished(act), bonds);
        if (act == SEE_FUNDING && !readers.isFunded(reader())) held.remove(Bond.CONCERNED);
        return held;
    }

    @Override
    boolean takesPart() {
        return SEE_COOPERATION.allows(reader().caller(), bonds);
    }

    private boolean isPublished(Act act) {
        return switch (act) {
            case SEE_COOPERATION -> !readers.publication().isNothing();
            case SEE_PLACEMENT -> isPublished(PublishedPart.PLACEMENT);
            case SEE_CYCLE -> isPublished(PublishedPart.CYCLE);
            case SEE_FUNDING -> isPublished(PublishedPart.FUNDING);
            case SEE_AGREEMENTS -> isPublished(PublishedPart.AGREEMENTS);
            default -> false;
        };
    }

    private boolean isPublished(PublishedPart part) {
        return readers.publication().shows(part);
    }

    @Override
    boolean showsInPart(Step step) {
        Set<Bond> held = with(Bond.PUBLISHED, readers.publication().shows(step), bonds);
        held.remove(Bond.CONCERNED);
        return act(step).allows(reader().caller(), with(Bond.CONCERNED, concerns(step), held));
    }

    /** The frame for whomever any part concerns, an agreement for those who make it, a funding for those whose money it is. */
    private boolean concerns(Step step) {
        if (!bonds.contains(Bond.CONCERNED)) return false;
        if (step instanceof AgreementStep agreed) return readers.isParty(reader(), agreed.agreement());
        if (step instanceof FundingStep funded) return readers.isFunded(reader(), funded.funding());
        return step instanceof FrameStep && PublishedPart.of(step).isEmpty();
    }

    private static Act act(Step step) {
        if (step instanceof PartnershipRated) return SEE_EVERYTHING_OF_A_COOPERATION;
        return PublishedPart.of(step).map(CooperationSight::act).orElse(SEE_COOPERATION);
    }

    private static Act act(PublishedPart part) {
        return switch (part) {
            case PLACEMENT -> SEE_PLACEMENT;
            case CYCLE -> SEE_CYCLE;
            case FUNDING -> SEE_FUNDING;
            case AGREEMENTS -> SEE_AGREEMENTS;
            case NETWORK -> SEE_COOPERATION;
        };
    }

    /** It audits the Kommune, or belongs to the side that rates. */
    @Override
    boolean seesRatingOf(StepHeader author) {
        Set<Bond> audits = EnumSet.copyOf(Set.of(Bond.ASSIGNED));
        audits.retainAll(bonds);
        return SEE_EVERYTHING_OF_A_COOPERATION.allows(reader().caller(), audits) || isOwn(author);
    }

    @Override
    public boolean recordsAsOwner() {
        return bonds.contains(Bond.OWN) && RECORD_STEP.allows(reader().caller(), EnumSet.of(Bond.OWN));
    }

    @Override
    public boolean records() {
        return RECORD_STEP.allows(reader().caller(), bonds);
    }

    private boolean isOwn(StepHeader author) {
        boolean kommune = reader().is(readers.kommune());
        boolean verbund = reader().is(readers.verbund()) || readers.isJoinedBy(reader());
        return isWhole()
                && ((kommune && new Side(readers.kommune(), true).speaksIn(author))
                        || (verbund && new Side(readers.verbund(), false).speaksIn(author)));
    }

    private static Set<Bond> with(Bond bond, boolean held, Set<Bond> others) {
        Set<Bond> all = EnumSet.noneOf(Bond.class);
        all.addAll(others);
        if (held) all.add(bond);
        return all;
    }
}
