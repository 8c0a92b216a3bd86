package de.kooperationsbuch.command.agreement;

import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One open round: the proposals since it began, of which only the latest is on the table. */
final class Negotiation {
    private final List<Proposal> proposals = new ArrayList<>();

    /** The proposal of this round that says the same. */
    Optional<Proposal> saying(Wording wording) {
        return proposals.stream()
                .filter(proposal -> proposal.wording().equals(wording))
                .findFirst();
    }

    void table(int version, ProposalTabled step) {
        proposals.add(new Proposal(version, step));
    }

    /** The proposal on the table. */
    Optional<Proposal> latest() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.get(proposals.size() - 1));
    }

    /** The proposal on the table, if this is its version. */
    Optional<Proposal> onTheTable(int version) {
        return latest().filter(proposal -> proposal.version() == version);
    }

    /** The proposal that every party accepted. */
    Optional<Proposal> acceptedBy(Parties parties) {
        return latest().filter(proposal -> proposal.isAcceptedBy(parties));
    }
}
