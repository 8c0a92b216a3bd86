package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AGREED_VERSION_ARISES_BY_ITSELF;
import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_NEGOTIATED_ONCE;
import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPEN;
import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.ONE_VERSION_IS_ACCEPTED_BY_ALL;
import static de.kooperationsbuch.command.Rules.ONLY_THE_LATEST_VERSION_IS_ANSWERED;
import static de.kooperationsbuch.command.Rules.TERMS_ARE_TABLED_ONCE;

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
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One agreement by recording order: negotiated in a round or recorded directly, amended in further rounds. Its versions count on through all of them. */
final class Agreement {
    private final AgreementId id;
    private final Holding holding;
    private @Nullable String title;
    private @Nullable Parties parties;
    private @Nullable Negotiation round;
    private int versions;

    Agreement(AgreementId id) {
        this.id = id;
        this.holding = new Holding(id);
    }

    void decide(NegotiationOpened step) {
        holding.requireNotEnded();
        if (round != null) throw new RuleBroken(A_NEGOTIATION_IS_OPENED_ONCE, id).at("/data/agreement");
        if (holding.isAgreed()) parties.requireSame(new Parties(step.parties()));
    }

    void decide(ProposalTabled step) {
        holding.requireNotEnded();
        if (!holding.isAgreed()) requireOpenRound();
        Wording wording = Wording.of(step);
        if (holding.says(wording)) throw tabledBefore(holding.version());
        if (round != null)
            round.saying(wording).ifPresent(same -> {
                throw tabledBefore(same.version());
            });
    }

    private RuntimeException tabledBefore(int version) {
        return new RuleBroken(TERMS_ARE_TABLED_ONCE, id, version).at("/data/terms");
    }

    void requireOpenRound() {
        if (round == null) throw new RuleBroken(A_NEGOTIATION_IS_OPEN, id).at("/data/agreement");
    }

    Proposal onTheTable(int version) {
        return Optional.ofNullable(round)
                .flatMap(open -> open.onTheTable(version))
                .orElseThrow(() ->
                        new RuleBroken(ONLY_THE_LATEST_VERSION_IS_ANSWERED, id, version, versions).at("/data/version"));
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
                .filter(arisen -> StepFields.sameContent(arisen, step, true))
                .filter(arisen -> arisen.stepId().equals(step.stepId()))
                .isEmpty()) throw new RuleBroken(AN_AGREED_VERSION_ARISES_BY_ITSELF, step.stepId()).at("/step");
    }

    /** What arises from the answers so far; nothing once it has arisen. */
    Optional<AgreedTerms> arising() {
        return arising(title);
    }

    private Optional<AgreedTerms> arising(@Nullable String called) {
        return Optional.ofNullable(round)
                .flatMap(open -> open.acceptedBy(parties))
                .map(proposal -> holding.isAgreed()
                        ? Agreed.anew(id, called, parties, proposal)
                        : Agreed.firstTime(id, called, parties, proposal));
    }

    void requireParty(StepHeader author) {
        parties.requireOneOf(author);
    }

    Holding holding() {
        return holding;
    }

    int nextVersion() {
        return versions + 1;
    }

    void evolve(AgreementStep step) {
        if (step instanceof NegotiationOpened s) open(s);
        else if (step instanceof ProposalTabled s) table(s);
        else if (step instanceof ProposalAccepted s) proposal().ifPresent(proposal -> proposal.accept(s.step()));
        else if (step instanceof ProposalRejected s) proposal().ifPresent(proposal -> proposal.reject(s.step()));
        else if (step instanceof AgreedTerms s) agree(s);
        else if (step instanceof AgreementEnded) holding.end();
        if (step instanceof NegotiationBrokenOff || step instanceof AgreedTerms || step instanceof AgreementEnded)
            round = null;
    }

    private void open(NegotiationOpened step) {
        if (!holding.isAgreed()) isBetween(step.title(), new Parties(step.parties()));
        round = new Negotiation();
    }

    private void isBetween(String called, Parties all) {
        title = called;
        parties = all;
    }

    private void table(ProposalTabled step) {
        if (round == null) round = new Negotiation();
        round.table(++versions, step);
    }

    private Optional<Proposal> proposal() {
        return Optional.ofNullable(round).flatMap(Negotiation::latest);
    }

    private void agree(AgreedTerms step) {
        if (!holding.isAgreed()) isBetween(step.title(), new Parties(step.parties()));
        if (versions == 0) versions = 1;
        holding.agree(step, versions);
    }
}
