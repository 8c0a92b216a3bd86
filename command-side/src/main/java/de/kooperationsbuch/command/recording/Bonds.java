package de.kooperationsbuch.command.recording;

import static de.kooperationsbuch.kernel.access.Bond.ASSIGNED;
import static de.kooperationsbuch.kernel.access.Bond.CONCERNED;
import static de.kooperationsbuch.kernel.access.Bond.OWN;
import static de.kooperationsbuch.kernel.access.Bond.PUBLISHED;
import static de.kooperationsbuch.kernel.access.Bond.RECORDED;

import de.kooperationsbuch.command.KnownOrganisation;
import de.kooperationsbuch.command.References;
import de.kooperationsbuch.command.Subject;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.SubjectKind;
import de.kooperationsbuch.kernel.access.Bond;
import de.kooperationsbuch.kernel.access.Caller;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.funding.FundingPaid;
import de.kooperationsbuch.kernel.funding.FundingReportFiled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.organisation.OrganisationKind;
import de.kooperationsbuch.kernel.publication.Publication;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.Chains;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepAboutStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How whoever records belongs to the subject of the step and to what it is about, as the subject remembers that and organisations are looked up. */
final class Bonds {
    private final Step step;
    private final StepHeader author;
    private final Chains<AcceptedStep> chains;
    private final Subject subject;
    private final References references;

    Bonds(Step step, Chains<AcceptedStep> chains, Subject subject, References references) {
        this.step = step;
        this.chains = chains;
        this.subject = subject;
        this.references = references;
        this.author = references
                .find(step.step().by())
                .map(KnownOrganisation::partOf)
                .map(step.step()::seeing)
                .orElse(step.step());
    }

    /** Those that tell whether the step may be recorded, but for what both sides made public. */
    Set<Bond> ofRecorder() {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        if (isOwn()) bonds.add(OWN);
        if (step instanceof StepAboutStep about) chains.chain(about.of()).ifPresent(chain -> add(chain, bonds));
        else if (isConcerned()) bonds.add(CONCERNED);
        return bonds;
    }

    /** The same with what both sides made public; looks through the whole history. */
    Set<Bond> withPublished() {
        Set<Bond> bonds = ofRecorder();
        if (isOfCooperation() && Publication.of(chains).shows(step)) bonds.add(PUBLISHED);
        return bonds;
    }

    /**
     * Those that tell whether it may be known that there is such a cooperation; looks through the whole history. But one: who the member associations of a
     * Verbund are is not looked up on this side. As such they may record nothing, and are refused as strangers are, though they read what their Verbund reads.
     */
    Set<Bond> ofReader(Caller caller) {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        List<Side> owners = chains.owners(step.step().subject());
        if (isOwn()) bonds.add(OWN);
        if (!Publication.of(chains).isNothing()) bonds.add(PUBLISHED);
        if (owners.stream().anyMatch(owner -> caller.isAssigned(owner.organisation()))) bonds.add(ASSIGNED);
        if (chains.all().stream().anyMatch(taken -> hasPartIn(taken.step()))) bonds.add(CONCERNED);
        return bonds;
    }

    private boolean isOfCooperation() {
        return step.step().subject().kind() == SubjectKind.COOPERATION;
    }

    private boolean isOwn() {
        return speaksIn(chains.owners(step.step().subject())) || isPartOfItsKommune();
    }

    /** A Kommune keeps the record of its offices. */
    private boolean isPartOfItsKommune() {
        if (step.step().subject().kind() != SubjectKind.ORGANISATION) return false;
        return references
                        .find(new OrganisationId(step.step().subject().slug()))
                        .map(KnownOrganisation::partOf)
                        .filter(author.by()::equals)
                        .isPresent()
                && references
                        .find(author.by())
                        .filter(whole -> whole.kind() == OrganisationKind.KOMMUNE)
                        .isPresent();
    }

    private void add(Chain<AcceptedStep> chain, Set<Bond> bonds) {
        if (speaksIn(chain.sides())) bonds.add(CONCERNED);
        if (chain.isOfRecordingSide(author)) bonds.add(RECORDED);
    }

    /** Who names itself as a party, or speaks of another organisation, has no part in that yet. */
    private boolean isConcerned() {
        if (step instanceof NegotiationOpened || step instanceof AgreedTerms) return false;
        if (step instanceof FundingPaid || step instanceof FundingReportFiled)
            return subject.concerns(step, author.by());
        return step.step().subject().kind() != SubjectKind.ORGANISATION && speaksIn(chains.sides(step));
    }

    private boolean hasPartIn(Step taken) {
        return taken instanceof AgreementStep && speaksIn(chains.sides(taken)) || subject.concerns(taken, author.by());
    }

    private boolean speaksIn(List<Side> sides) {
        return sides.stream().anyMatch(side -> side.speaksIn(author));
    }
}
