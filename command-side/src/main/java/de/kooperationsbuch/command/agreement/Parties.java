package de.kooperationsbuch.command.agreement;

import static de.kooperationsbuch.command.Rules.AN_AMENDMENT_KEEPS_THE_PARTIES;
import static de.kooperationsbuch.command.Rules.ONLY_PARTIES_MOVE;
import static de.kooperationsbuch.command.Rules.PARTIES_OF_AN_AGREEMENT_DIFFER;

import de.kooperationsbuch.command.References;
import de.kooperationsbuch.kernel.StepHeader;
import de.kooperationsbuch.kernel.organisation.OrganisationId;
import de.kooperationsbuch.kernel.problem.RuleBroken;
import java.util.List;
import java.util.Set;

/** Those between whom an agreement holds or is to hold. */
record Parties(List<OrganisationId> all) {
    void check(References references) {
        if (Set.copyOf(all).size() < all.size())
            throw new RuleBroken(PARTIES_OF_AN_AGREEMENT_DIFFER, all).at("/data/parties");
        references.requireAll(all, "/data/parties");
    }

    /** An office speaks for its Kommune in much, but a word in a negotiation is that of the party itself. */
    void requireOneOf(StepHeader author) {
        if (!all.contains(author.by())) throw new RuleBroken(ONLY_PARTIES_MOVE, author.by(), all).at("/by");
    }

    void requireSame(Parties others) {
        if (!Set.copyOf(all).equals(Set.copyOf(others.all)))
            throw new RuleBroken(AN_AMENDMENT_KEEPS_THE_PARTIES, others.all, all).at("/data/parties");
    }
}
