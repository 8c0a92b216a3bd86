package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.A_VERSION_IS_ACCEPTED_ONCE_BY_EACH;
import static de.kooperationsbuch.command.Rules.ONLY_WHO_HAS_NOT_ANSWERED_REJECTS;

import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.agreement.ProposalAccepted;
import de.kooperationsbuch.kernel.agreement.ProposalRejected;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.HashSet;
import java.util.Set;

/**
 * A version on the table, and the answers to it. Who tabled it has accepted it, unless somebody else brought the proposal in a file; who rejected it may think
 * better of it.
 */
final class Proposal {
    private final int version;
    private final Wording wording;
    private final Set<OrganisationId> accepted = new HashSet<>();
    private final Set<OrganisationId> rejected = new HashSet<>();
    private StepHeader lastAcceptance;

    Proposal(int version, ProposalTabled tabled) {
        this.version = version;
        this.wording = Wording.of(tabled);
    }

    int version() {
        return version;
    }

    Wording wording() {
        return wording;
    }

    void decide(ProposalAccepted step) {
        OrganisationId by = step.step().by();
        if (accepted.contains(by)) throw new RuleBroken(A_VERSION_IS_ACCEPTED_ONCE_BY_EACH, by, version).at("/by");
    }

    void decide(ProposalRejected step) {
        OrganisationId by = step.step().by();
        if (accepted.contains(by) || rejected.contains(by))
            throw new RuleBroken(ONLY_WHO_HAS_NOT_ANSWERED_REJECTS, by, version).at("/by");
    }

    void accept(StepHeader by) {
        accepted.add(by.by());
        lastAcceptance = by;
    }

    void reject(StepHeader by) {
        rejected.add(by.by());
    }

    boolean isAcceptedBy(Parties parties) {
        return accepted.containsAll(parties.all());
    }

    StepHeader lastAcceptance() {
        return lastAcceptance;
    }
}
