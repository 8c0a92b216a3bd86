package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPEN;
import static de.kooperationsbuch.command.Rules.A_NEGOTIATION_IS_OPENED_ONCE;
import static de.kooperationsbuch.command.Rules.ONLY_THE_LATEST_VERSION_IS_ANSWERED;
import static de.kooperationsbuch.command.Rules.TERMS_ARE_TABLED_ONCE;

import de.kooperationsbuch.kernel.agreement.AgreementId;
import de.kooperationsbuch.kernel.agreement.ProposalTabled;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The negotiation of an agreement, round by round. In an open round only the latest proposal is on the table; versions count on through all rounds.
 */
final class Negotiation {
    private final AgreementId agreement;
    private final List<Proposal> round = new ArrayList<>();
    private boolean open;
    private int versions;

    Negotiation(AgreementId agreement) {
        this.agreement = agreement;
    }

    void requireOpen() {
        if (!open) throw new RuleBroken(A_NEGOTIATION_IS_OPEN, agreement).at("/data/agreement");
    }

    void requireClosed() {
        if (open) throw new RuleBroken(A_NEGOTIATION_IS_OPENED_ONCE, agreement).at("/data/agreement");
    }

    void requireNew(Wording wording) {
        for (Proposal proposal : round)
            if (proposal.wording().equals(wording))
                throw new RuleBroken(TERMS_ARE_TABLED_ONCE, agreement, proposal.version()).at("/data/terms");
    }

    Proposal onTheTable(int version) {
        return onTheTable()
                .filter(proposal -> proposal.version() == version)
                .orElseThrow(() -> new RuleBroken(ONLY_THE_LATEST_VERSION_IS_ANSWERED, agreement, version, versions)
                        .at("/data/version"));
    }

    Optional<Proposal> onTheTable() {
        return round.isEmpty() ? Optional.empty() : Optional.of(round.get(round.size() - 1));
    }

    int versions() {
        return versions;
    }

    void open() {
        open = true;
    }

    void table(ProposalTabled step) {
        open = true;
        round.add(new Proposal(++versions, step));
    }

    /** What was recorded directly, before anything else, is a version too. */
    void skip() {
        versions++;
    }

    void close() {
        open = false;
        round.clear();
    }
}
