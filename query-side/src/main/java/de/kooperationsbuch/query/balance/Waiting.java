package de.kooperationsbuch.query.balance;

import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.query.standing.Unheard;
import de.kooperationsbuch.query.steps.RecordedStep;
import java.util.List;

/** How many steps wait for the word of each side. */
record Waiting(long kommune, long verbund) {
    static Waiting of(List<Chain<RecordedStep>> chains, Partners partners) {
        return new Waiting(count(Partner.KOMMUNE, chains, partners), count(Partner.VERBUND, chains, partners));
    }

    private static long count(Partner wanted, List<Chain<RecordedStep>> chains, Partners partners) {
        return chains.stream()
                .filter(chain -> Unheard.of(chain).stream().anyMatch(side -> partners.partner(side) == wanted))
                .count();
    }
}
