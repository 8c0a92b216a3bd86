package de.kooperationsbuch.kernel.publication;

import de.kooperationsbuch.kernel.Step;
import de.kooperationsbuch.kernel.standing.Chain;
import de.kooperationsbuch.kernel.standing.DisputeSettled;
import de.kooperationsbuch.kernel.standing.RecordChange;
import de.kooperationsbuch.kernel.standing.SettlementResult;
import de.kooperationsbuch.kernel.standing.Side;
import de.kooperationsbuch.kernel.standing.StepConfirmed;
import de.kooperationsbuch.kernel.standing.StepCorrected;
import de.kooperationsbuch.kernel.standing.Taken;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who stands behind a word of publicity as it reads now. Stricter than confirmation elsewhere: whatever was changed, taken back or settled as wrong since a side
 * confirmed it needs that side's word anew, so that neither of them can bring back alone what the other once agreed to.
 */
final class Backing<T extends Taken> {
    private final Chain<T> chain;
    private final List<T> about;

    Backing(Chain<T> chain) {
        this.chain = chain;
        this.about = chain.about();
    }

    /** Whether nobody stands behind it: it is withdrawn or disputed, or both said that it is to be so and left it at that. */
    boolean isGone() {
        return chain.isWithdrawn() || chain.isDisputed() || isSettledAgainst();
    }

    boolean isOf(Side side) {
        return !chain.others().contains(side) || isConfirmed(side);
    }

    private boolean isConfirmed(Side side) {
        return about.subList(sinceLast(Backing::isChange), about.size()).stream()
                .map(Taken::step)
                .anyMatch(step -> step instanceof StepConfirmed confirmed
                        && confirmed.of().equals(chain.latest())
                        && side.speaksIn(confirmed.step()));
    }

    private boolean isSettledAgainst() {
        return about.subList(sinceLast(StepCorrected.class::isInstance), about.size()).stream()
                .map(Taken::step)
                .anyMatch(step -> step instanceof DisputeSettled settled && isAgainst(settled));
    }

    private boolean isAgainst(DisputeSettled settled) {
        return settled.result() == SettlementResult.WITHDRAWN
                || (settled.result() == SettlementResult.CORRECTED && !chain.isCorrected());
    }

    private static boolean isChange(Step step) {
        return step instanceof RecordChange
                || (step instanceof DisputeSettled settled && settled.result() != SettlementResult.STANDS);
    }

    /** The place after the last step of a kind; 0 if there is none. */
    private int sinceLast(Predicate<Step> kind) {
        for (int i = about.size(); i > 0; i--) if (kind.test(about.get(i - 1).step())) return i;
        return 0;
    }
}
