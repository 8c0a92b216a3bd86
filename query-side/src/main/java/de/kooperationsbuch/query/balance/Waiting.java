package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.PartnerSide;
import de.kooperationsbuch.kernel.standing.Partners;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;
import java.util.Optional;

/** How many steps wait for the word of each side. */
public record Waiting(long kommune, long verbund) {
    static Waiting of(List<Chain<RecordedStep>> chains, Partners partners) {
        return new Waiting(count(PartnerSide.KOMMUNE, chains, partners), count(PartnerSide.VERBUND, chains, partners));
    }

    private static long count(PartnerSide wanted, List<Chain<RecordedStep>> chains, Partners partners) {
        return chains.stream()
                .filter(chain -> Unheard.of(chain).stream()
                        .anyMatch(side -> partners.side(side).equals(Optional.of(wanted))))
                .count();
    }
}
