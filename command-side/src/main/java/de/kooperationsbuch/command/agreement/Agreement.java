package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AGREED_VERSION_ARISES_BY_ITSELF;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_NEGOTIATED_ONCE;
import static de.kooperationsbuch.command.Rules.ONE_VERSION_IS_ACCEPTED_BY_ALL;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementAmended;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationBrokenOff;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalRejected;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.json.StepFields;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One agreement by recording order: negotiated or recorded directly, amended in further rounds, given notice of, ended. */
final class Agreement {
    private final AgreementId id;
    private final Negotiation negotiation;
    private final Holding holding;
    private @Nullable String title;
    private @Nullable Parties parties;

    Agreement(AgreementId id) {
        this.id = id;
        this.negotiation = new Negotiation(id);
        this.holding = new Holding(id);
    }

    void decide(NegotiationOpened step) {
        holding.requireNotEnded();
        negotiation.requireClosed();
        if (holding.isAgreed()) parties.requireSame(new Parties(step.parties()));
    }

    void decide(ProposalTabled step) {
        holding.requireNotEnded();
        if (!holding.isAgreed()) negotiation.requireOpen();
        holding.requireNew(Wording.of(step));
        negotiation.requireNew(Wording.of(step));
    }

    /** What was agreed is either recorded directly, once and before anything else, or is exactly what arises from the last acceptance. */
    void decide(AgreedTerms step) {
        if (step.arose() || step instanceof AgreementAmended) requireArising(step);
        else if (holding.isAgreed()) throw new RuleBroken(AN_AGREEMENT_IS_NEGOTIATED_ONCE, id).at("/data/agreement");
        else if (parties != null) throw new RuleBroken(ONE_VERSION_IS_ACCEPTED_BY_ALL, id).at("/data/agreement");
    }

    /** An amendment keeps the title of its day; what the agreement is called may have been corrected since. */
    private void requireArising(AgreedTerms step) {
        String called = step instanceof AgreementAmended ? step.title() : title;
        if (arising(called)
                .filter(arisen -> arisen.stepId().equals(step.stepId()))
                .filter(arisen -> StepFields.sameContent(arisen, step, true))
                .isEmpty()) throw new RuleBroken(AN_AGREED_VERSION_ARISES_BY_ITSELF, step.stepId()).at("/step");
    }

    /** What arises from the answers so far; nothing once it has arisen. */
    Optional<AgreedTerms> arising() {
        return arising(title);
    }

    private Optional<AgreedTerms> arising(@Nullable String called) {
        return negotiation
                .onTheTable()
                .filter(proposal -> proposal.isAcceptedBy(parties))
                .map(proposal -> holding.isAgreed()
                        ? Agreed.anew(id, called, parties, proposal)
                        : Agreed.firstTime(id, called, parties, proposal));
    }

    void requireParty(StepHeader author) {
        parties.requireOneOf(author);
    }

    Negotiation negotiation() {
        return negotiation;
    }

    Holding holding() {
        return holding;
    }

    void evolve(AgreementStep step) {
        if (step instanceof NegotiationOpened s) open(s);
        else if (step instanceof ProposalTabled s) negotiation.table(s);
        else if (step instanceof ProposalAccepted s) answered(proposal -> proposal.accept(s.step()));
        else if (step instanceof ProposalRejected s) answered(proposal -> proposal.reject(s.step()));
        else if (step instanceof AgreedTerms s) agree(s);
        else if (step instanceof AgreementEnded) holding.end();
        if (step instanceof NegotiationBrokenOff || step instanceof AgreedTerms || step instanceof AgreementEnded)
            negotiation.close();
    }

    void accept(ProposalTabled step) {
        answered(proposal -> proposal.accept(step.step()));
    }

    private void open(NegotiationOpened step) {
        if (!holding.isAgreed()) isBetween(step.title(), step.parties());
        negotiation.open();
    }

    private void answered(Consumer<Proposal> answer) {
        negotiation.onTheTable().ifPresent(answer);
    }

    private void agree(AgreedTerms step) {
        if (!holding.isAgreed()) isBetween(step.title(), step.parties());
        if (!step.arose()) negotiation.skip();
        holding.agree(step, negotiation.versions());
    }

    private void isBetween(String called, List<OrganisationId> all) {
        title = called;
        parties = new Parties(all);
    }
}
