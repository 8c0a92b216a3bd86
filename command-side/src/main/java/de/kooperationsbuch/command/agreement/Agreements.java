package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AGREEMENT_IS_KNOWN;
import static de.kooperationsbuch.command.Rules.A_NAME_LEAVES_ROOM_FOR_ITS_VERSIONS;
import static de.kooperationsbuch.kernel.agreement.VersionId.LONGEST_AGREEMENT;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.StepId;
import de.kooperationsbuch.kernel.agreement.AgreedTerms;
import de.kooperationsbuch.kernel.agreement.AgreementEnded;
import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.AgreementStep;
import de.kooperationsbuch.kernel.agreement.NegotiationBrokenOff;
import de.kooperationsbuch.kernel.agreement.NegotiationOpened;
import de.kooperationsbuch.kernel.agreement.NoticeGiven;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalRejected;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.agreement.VersionId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The agreements of a cooperation, each with its own life; only their parties move. */
public final class Agreements {
    private final Map<AgreementId, Agreement> all = new HashMap<>();

    public void decide(AgreementStep step, References references) {
        if (step instanceof NegotiationOpened s) decide(s, references);
        else if (step instanceof ProposalTabled s) decide(s, references);
        else if (step instanceof ProposalAccepted s) answered(s, s.version()).decide(s);
        else if (step instanceof ProposalRejected s) answered(s, s.version()).decide(s);
        else if (step instanceof NegotiationBrokenOff s) moved(s).negotiation().requireOpen();
        else if (step instanceof AgreedTerms s) decide(s, references);
        else if (step instanceof NoticeGiven s) moved(s).holding().requireEndableOn(s.endsOn(), "/data/endsOn");
        else if (step instanceof AgreementEnded s)
            known(s).holding().requireEndableOn(s.step().effectiveOn(), "/effectiveOn");
    }

    private void decide(NegotiationOpened step, References references) {
        requireRoomForVersions(step.agreement());
        Parties parties = new Parties(step.parties());
        parties.check(references);
        parties.requireOneOf(step.step());
        knownOrNew(step).decide(step);
    }

    private void decide(ProposalTabled step, References references) {
        requireRoomForVersions(step.agreement());
        moved(step).decide(step);
        Wording.of(step).check(references);
    }

    private static void requireRoomForVersions(AgreementId id) {
        int length = id.value().length();
        if (length > LONGEST_AGREEMENT)
            throw new RuleBroken(A_NAME_LEAVES_ROOM_FOR_ITS_VERSIONS, id, length, LONGEST_AGREEMENT)
                    .at("/data/agreement");
    }

    private void decide(AgreedTerms step, References references) {
        knownOrNew(step).decide(step);
        new Parties(step.parties()).check(references);
        Wording.of(step).check(references);
    }

    private Proposal answered(AgreementStep step, int version) {
        return moved(step).negotiation().onTheTable(version);
    }

    private Agreement moved(AgreementStep step) {
        Agreement agreement = known(step);
        agreement.requireParty(step.step());
        return agreement;
    }

    private Agreement known(AgreementStep step) {
        Agreement agreement = all.get(step.agreement());
        if (agreement == null) throw new RuleBroken(AN_AGREEMENT_IS_KNOWN, step.agreement()).at("/data/agreement");
        return agreement;
    }

    private Agreement knownOrNew(AgreementStep step) {
        return all.getOrDefault(step.agreement(), new Agreement(step.agreement()));
    }

    /** What an acceptance brings about: the agreement, as soon as it was the last one missing. */
    public Optional<Step> arising(ProposalAccepted accepted) {
        return all.get(accepted.agreement()).arising().map(Step.class::cast);
    }

    /** The name that a step brings in, if it was not known before. */
    public Optional<AgreementId> claims(AgreementStep step) {
        boolean names = step instanceof NegotiationOpened || (step instanceof AgreedTerms agreed && !agreed.arose());
        return names && !all.containsKey(step.agreement()) ? Optional.of(step.agreement()) : Optional.empty();
    }

    public boolean keeps(StepId id) {
        for (AgreementId agreement : all.keySet()) if (VersionId.isOne(id, agreement)) return true;
        return false;
    }

    /** A party stands behind what it tabled. */
    public void agreed(ProposalTabled step) {
        all.get(step.agreement()).accept(step);
    }

    public void evolve(AgreementStep step) {
        all.computeIfAbsent(step.agreement(), Agreement::new).evolve(step);
    }
}
